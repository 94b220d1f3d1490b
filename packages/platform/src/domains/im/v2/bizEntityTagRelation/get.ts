import * as relation from '@larkspur/catalog/calls/im/v2/bizEntityTagRelation';
import { handle } from '../../../../emulation/handler.ts';
import { findTaggedChat } from '../../tags/tagged-chat.ts';
import { listTagsOf, shownTag } from '../../tags/tags.ts';

/** The tags of a chat, and when each was put on it. */
export const get = handle(relation.get, async (context) => {
  const chat = await findTaggedChat(context, context.input.params.biz_entity_id);
  const tags = await listTagsOf(context.db, chat);
  return {
    tag_info_with_bind_versions: tags.map((tag) => ({
      tag_info: shownTag(tag),
      bind_version: String(tag.bind_time),
    })),
  };
});
