import * as relation from '@larkspur/catalog/calls/im/v2/bizEntityTagRelation';
import { handle } from '../../../../emulation/handler.ts';
import { findTaggedChat, requireTags } from '../../tags/tagged-chat.ts';
import { unbindTag } from '../../tags/tags.ts';

/** Takes tags off a chat. */
export const update = handle(relation.update, async (context) => {
  const { input, db } = context;
  const { biz_entity_id, tag_ids = [] } = input.data;
  const chat = await findTaggedChat(context, biz_entity_id);
  await requireTags(context, tag_ids);
  for (const tagId of tag_ids) await unbindTag(db, chat, tagId);
  return {};
});
