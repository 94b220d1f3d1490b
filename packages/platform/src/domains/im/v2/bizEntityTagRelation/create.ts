import * as relation from '@larkspur/catalog/calls/im/v2/bizEntityTagRelation';
import { handle } from '../../../../emulation/handler.ts';
import { findTaggedChat, requireTags } from '../../tags/tagged-chat.ts';
import { bindTag } from '../../tags/tags.ts';

/** Puts tags on a chat. */
export const create = handle(relation.create, async (context) => {
  const { input, db, now } = context;
  const { biz_entity_id, tag_ids = [] } = input.data;
  const chat = await findTaggedChat(context, biz_entity_id);
  await requireTags(context, tag_ids);
  for (const tagId of tag_ids) await bindTag(db, chat, tagId, now);
  return {};
});
