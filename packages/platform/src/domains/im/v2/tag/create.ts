import * as tagApi from '@larkspur/catalog/calls/im/v2/tag';
import { handle } from '../../../../emulation/handler.ts';
import { newDecimalId } from '../../decimal-id.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';
import { findTagByName, keepChatTag } from '../../tags/tags.ts';

/** Creates a tag of the tenant. A name that is taken creates none, and the answer names the tag that has it. */
export const create = handle(tagApi.create, async (context) => {
  const { input, db, caller, platform, now } = context;
  const { tag_type, name, i18n_names = [] } = input.data.create_tag;
  if (name.trim() === '') throw invalidFeedParameter('name is empty');
  const taken = await findTagByName(db, caller.tenantKey, name);
  if (taken) return { create_tag_fail_reason: { duplicate_id: taken.tag_id } };
  const tag_id = newDecimalId(platform);
  await keepChatTag(db, {
    tag_id,
    tenant_key: caller.tenantKey,
    tag_type,
    name,
    i18n_names: JSON.stringify(i18n_names),
    create_time: now,
    update_time: now,
  });
  return { id: tag_id };
});
