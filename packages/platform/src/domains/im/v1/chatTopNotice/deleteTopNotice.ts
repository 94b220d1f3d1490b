import * as chatTopNotice from '@larkspur/catalog/calls/im/v1/chatTopNotice';
import { handle } from '../../../../emulation/handler.ts';
import { removePart } from '../../chats/chat-parts.ts';
import { enterForTopNotice } from '../../chats/top-notice.ts';

/** Takes the notice away. Without one nothing changes (inferred). */
export const deleteTopNotice = handle(chatTopNotice.deleteTopNotice, async (context) => {
  const chat = await enterForTopNotice(context, context.input.path.chat_id);
  await removePart(context.db, chat, 'top_notice');
  return {};
});
