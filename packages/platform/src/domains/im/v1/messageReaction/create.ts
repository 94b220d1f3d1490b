import * as messageReaction from '@larkspur/catalog/calls/im/v1/messageReaction';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { emojiTypes } from '../../content/emoji-types.ts';
import { reactionCodes as codes } from '../../reactions/codes.ts';
import { addReaction } from '../../reactions/queries.ts';
import { reachForReactions } from '../../reactions/reach-message.ts';
import { shownReactions } from '../../reactions/shown-reaction.ts';

/** Reacts to a message. The same emoji again gives the reaction that is there (inferred). */
export const create = handle(messageReaction.create, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { emoji_type: emoji } = input.data.reaction_type;
  const message = await reachForReactions(context, input.path.message_id, 'change');
  if (message.msg_type === 'system') throw reject(codes.messageTypeUnsupported);
  if (!emojiTypes.has(emoji)) throw reject(codes.typeInvalid, { because: `emoji_type is ${emoji}` });
  const reaction = await addReaction(db, {
    reaction_id: platform.newId(''),
    tenant_key: caller.tenantKey,
    message_id: message.message_id,
    operator_id: chatterOf(caller),
    emoji_type: emoji,
    action_time: now,
  });
  const [shown] = await shownReactions(context, [reaction]);
  return shown ?? {};
});
