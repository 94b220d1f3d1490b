import * as thread from '@larkspur/catalog/calls/im/v1/thread';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { isVisible, requireMember } from '../../chats/membership.ts';
import { findChat } from '../../chats/queries.ts';
import { codes } from '../../codes.ts';
import type { ImContext } from '../../content/content-context.ts';
import { findForwardDestination } from '../../messages/destination.ts';
import { forwardKeyOf, mergeForward, requireForwardable } from '../../messages/forward.ts';
import { listThread } from '../../messages/list-queries.ts';
import { findThreadRoot } from '../../messages/queries.ts';
import { takeSendRate } from '../../messages/send-rate.ts';
import { requireSender } from '../../messages/sender.ts';
import { rememberUuid, sentBefore } from '../../messages/sent-before.ts';
import { shownMessage } from '../../messages/shown-message.ts';

/** Sends a whole thread on, as one merged message. */
export const forward = handle(thread.forward, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { receive_id_type: type, uuid } = input.params;
  const { receive_id: receiveId } = input.data;
  const viewer = { platform, app: caller.app };
  requireSender(context);
  const sources = await messagesOf(context, input.path.thread_id);
  const destination = await findForwardDestination(context, type, receiveId);
  const uuidPlace = { tenantKey: caller.tenantKey, senderKey: forwardKeyOf(context, receiveId), uuid, now };
  const earlier = await sentBefore(db, uuidPlace);
  if (earlier) return shownMessage(earlier, viewer);
  await takeSendRate(platform, destination.chat);
  const sent = await mergeForward(context, destination, sources);
  await rememberUuid(db, uuidPlace, sent.message_id);
  return shownMessage(sent, viewer);
});

/** The messages of a thread that the caller sees, without the recalled ones. */
async function messagesOf(context: ImContext, threadId: string): Promise<MessageRow[]> {
  const { db, caller } = context;
  const root = await findThreadRoot(db, caller.tenantKey, threadId);
  const chat = root && (await findChat(db, caller.tenantKey, root.chat_id));
  if (!root || !chat) throw reject(codes.forwardSourceInvalid, { because: `there is no thread ${threadId}` });
  const member = await requireMember(context, chat);
  if (!isVisible(chat, member, root)) throw reject(codes.threadInvisible);
  requireForwardable(chat);
  const messages = (await listThread(db, threadId)).filter((one) => !one.deleted && one.msg_type !== 'system');
  if (messages.length === 0) throw reject(codes.messageDeleted);
  return messages;
}
