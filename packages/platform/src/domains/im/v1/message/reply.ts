import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { requireVisible } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import type { ImContext } from '../../content/content-context.ts';
import { msgTypes, readContent } from '../../content/read-content.ts';
import { enterToSpeak } from '../../messages/destination.ts';
import { startThread } from '../../messages/queries.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { type MessagePlace, sendMessage } from '../../messages/send.ts';
import { takeSendRate } from '../../messages/send-rate.ts';
import { requireSender, senderKeyOf } from '../../messages/sender.ts';
import { rememberUuid, sentBefore } from '../../messages/sent-before.ts';
import { shownMessage } from '../../messages/shown-message.ts';
import { messageRecalled } from '../../refusals.ts';

/** Answers a message, in the chat or in a thread below it. */
export const reply = handle(message.reply, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { msg_type, content, uuid, reply_in_thread = false } = input.data;
  const viewer = { platform, app: caller.app };
  requireSender(context);
  const { message: parent, chat } = await findMessageAndChat(context, input.path.message_id);
  const destination = { chat, member: await enterToSpeak(context, chat) };
  if (parent.deleted) throw messageRecalled(parent.message_id);
  requireVisible(chat, destination.member, parent);
  if (parent.msg_type === 'system') throw reject(codes.messageTypeUnsupported);
  const uuidPlace = { tenantKey: caller.tenantKey, senderKey: senderKeyOf(context), uuid, now };
  const earlier = await sentBefore(db, uuidPlace);
  if (earlier) return shownMessage(earlier, viewer);
  const said = await readContent({ ...context, ...destination }, msg_type, content, msgTypes.reply);
  await takeSendRate(platform, chat);
  const place = await placeOfReply(context, parent, reply_in_thread);
  const sent = await sendMessage(context, destination, { ...said, msgType: msg_type }, place);
  await rememberUuid(db, uuidPlace, sent.message_id);
  return shownMessage(sent, viewer);
});

/**
 * In a thread every answer hangs on its root; `reply_in_thread` makes the message that is answered the root of one. Otherwise
 * an answer hangs on the message that it answers, and the top of the tree is its root.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro`, root_id and parent_id; `…/message/reply`, reply_in_thread.
 */
async function placeOfReply({ db, platform }: ImContext, parent: MessageRow, inThread: boolean): Promise<MessagePlace> {
  if (parent.thread_id === '' && !inThread) {
    const root = parent.root_id || parent.message_id;
    return { thread_id: '', place: 'chat', root_id: root, parent_id: parent.message_id };
  }
  const threadId = parent.thread_id || platform.newId('omt_');
  if (parent.thread_id === '') await startThread(db, parent.message_id, threadId);
  const root = parent.place === 'thread' ? parent.root_id : parent.message_id;
  return { thread_id: threadId, place: 'thread', root_id: root, parent_id: root };
}
