import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { chatReaderFor, listedChat } from '../../chats/shown-chat.ts';
import { splitOwnChats } from '../../chats/user-settings.ts';

/** These chats, as far as the caller is in them (inferred). */
export const batchQuery = handle(chatApi.batchQuery, async (context) => {
  const { input } = context;
  requireChatBot(context);
  const { chats } = await splitOwnChats(context, input.data.chat_ids);
  const reader = await chatReaderFor(context, chats, input.params.user_id_type);
  return { items: chats.map((chat) => ({ ...listedChat(chat, reader), chat_mode: chat.chat_mode })) };
});
