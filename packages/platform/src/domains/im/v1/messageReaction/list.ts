import * as messageReaction from '@larkspur/catalog/calls/im/v1/messageReaction';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { Pages } from '../../chats/pages.ts';
import { emojiTypes } from '../../content/emoji-types.ts';
import { reactionCodes as codes } from '../../reactions/codes.ts';
import { listReactions } from '../../reactions/queries.ts';
import { reachForReactions } from '../../reactions/reach-message.ts';
import { shownReactions } from '../../reactions/shown-reaction.ts';

/** Who reacted to a message, and how. */
export const list = handle(messageReaction.list, async (context) => {
  const { input, db, caller, platform } = context;
  const { reaction_type: emoji, user_id_type: userIdType } = input.params;
  const message = await reachForReactions(context, input.path.message_id, 'read');
  if (emoji && !emojiTypes.has(emoji)) throw reject(codes.typeInvalid, { because: `reaction_type is ${emoji}` });
  const question = ['im.v1.messageReaction.list', caller.app.appId, caller.larkId, message.message_id, emoji ?? ''];
  const pages = new Pages(platform, input.params, question, (because) => reject(codes.pageTokenInvalid, { because }));
  const found = await listReactions(db, message.message_id, { emoji, after: pages.after, limit: pages.size + 1 });
  const { rows, paging } = pages.cut(found, (row) => [row.action_time, row.reaction_id]);
  return { items: await shownReactions(context, rows, userIdType), ...paging };
});
