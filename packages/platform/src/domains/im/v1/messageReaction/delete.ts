import * as messageReaction from '@larkspur/catalog/calls/im/v1/messageReaction';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { reactionCodes as codes } from '../../reactions/codes.ts';
import { findReaction, removeReaction } from '../../reactions/queries.ts';
import { reachForReactions } from '../../reactions/reach-message.ts';
import { shownReactions } from '../../reactions/shown-reaction.ts';

/** Takes back a reaction of the caller's own; gives it once more. */
export const remove = handle(messageReaction.delete, async (context) => {
  const { input, db, caller } = context;
  const { message_id: messageId, reaction_id: reactionId } = input.path;
  await reachForReactions(context, messageId, 'change');
  const reaction = await findReaction(db, caller.tenantKey, reactionId);
  if (!reaction) throw reject(codes.idInvalid, { because: `there is no reaction ${reactionId}` });
  if (reaction.message_id !== messageId) throw reject(codes.notOfThisMessage);
  if (reaction.operator_id !== chatterOf(caller)) throw reject(codes.notTheOperator);
  await removeReaction(db, reactionId);
  const [shown] = await shownReactions(context, [reaction]);
  return shown ?? {};
});
