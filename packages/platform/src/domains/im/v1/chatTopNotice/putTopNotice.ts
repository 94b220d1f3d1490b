import * as chatTopNotice from '@larkspur/catalog/calls/im/v1/chatTopNotice';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { writePart } from '../../chats/chat-parts.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { enterForTopNotice, type TopNotice } from '../../chats/top-notice.ts';
import type { ImContext } from '../../content/content-context.ts';
import { findMessage } from '../../messages/queries.ts';

type Written = chatTopNotice.PutTopNoticeInput['data']['chat_top_notice'][number];

/** Puts a message of the group, or its announcement, on top. A chat has one notice: the last of the list stays (inferred). */
export const putTopNotice = handle(chatTopNotice.putTopNotice, async (context) => {
  const { input, db, now } = context;
  const chat = await enterForTopNotice(context, input.path.chat_id);
  if (input.data.chat_top_notice.length === 0) {
    throw reject(codes.parameterInvalid, { because: 'chat_top_notice is empty' });
  }
  for (const written of input.data.chat_top_notice) {
    await writePart(db, chat, 'top_notice', await readNotice(context, chat, written), now);
  }
  return {};
});

async function readNotice(
  context: ImContext,
  chat: ChatRow,
  { action_type = '2', message_id }: Written,
): Promise<TopNotice> {
  const operator = chatterOf(context.caller);
  if (action_type === '2') return { action_type, operator };
  const message = message_id ? await findMessage(context.db, chat.tenant_key, message_id) : undefined;
  if (message && message.chat_id === chat.chat_id && !message.deleted) {
    return { action_type, message_id: message.message_id, operator };
  }
  throw reject(codes.parameterInvalid, { because: `${chat.chat_id} has no message ${message_id ?? ''} to put on top` });
}
