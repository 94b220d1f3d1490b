import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { requireAlive, requireBot, requireMember, requireVisible } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import { recallMessage } from '../../messages/queries.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { requireMayRecall } from '../../messages/recall.ts';

/** Recalls a message. Recalling it again is refused with 230110 (inferred). */
export const remove = handle(message.delete, async (context) => {
  const { input, db, caller, now } = context;
  requireBot(context);
  const { message: found, chat } = await findMessageAndChat(context, input.path.message_id);
  requireAlive(chat);
  const member = await requireMember(context, chat);
  if (found.deleted) throw reject(codes.messageDeleted);
  requireVisible(chat, member, found);
  if (found.msg_type === 'system' || found.msg_type === 'hongbao') throw reject(codes.messageTypeUnsupported);
  requireMayRecall(found, chat, member, { chatter: chatterOf(caller), isUser: caller.tokenKind === 'user', now });
  await recallMessage(db, found.message_id, now);
  return {};
});
