import * as tagApi from '@larkspur/catalog/calls/im/v2/tag';
import { handle } from '../../../../emulation/handler.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';
import { findTagByName, findTags, keepChatTag, shownTag } from '../../tags/tags.ts';

/** Gives a tag other names; a name that is taken changes nothing, and the answer names the tag that has it. */
export const patch = handle(tagApi.patch, async (context) => {
  const { input, db, caller, now } = context;
  const { id, name, i18n_names } = input.data.patch_tag ?? {};
  if (id !== undefined && id !== input.path.tag_id) throw invalidFeedParameter('id differs from tag_id');
  const [tag] = await findTags(db, caller.tenantKey, [input.path.tag_id]);
  if (!tag) throw invalidFeedParameter('tag_id is invalid');
  if (name?.trim() === '') throw invalidFeedParameter('name is empty');
  const taken = name === undefined ? undefined : await findTagByName(db, caller.tenantKey, name);
  if (taken && taken.tag_id !== tag.tag_id) return { patch_tag_fail_reason: { duplicate_id: taken.tag_id } };
  const changed = {
    ...tag,
    name: name ?? tag.name,
    i18n_names: i18n_names ? JSON.stringify(i18n_names) : tag.i18n_names,
    update_time: now,
  };
  await keepChatTag(db, changed);
  return { tag_info: shownTag(changed) };
});
