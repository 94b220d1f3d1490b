import * as chatMembers from '@larkspur/catalog/calls/im/v1/chatMembers';
import { handle } from '../../../../emulation/handler.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { peerIn } from '../../chats/p2p-chats.ts';
import { findMember } from '../../chats/queries.ts';
import { findChatFor } from '../../chats/reach-chat.ts';

/** Whether the caller, a user or the app's bot, is in the chat. Nobody is in a dissolved one. */
export const isInChat = handle(chatMembers.isInChat, async (context) => {
  const { input, db, caller } = context;
  const chat = await findChatFor(context, input.path.chat_id, { mode: 'any' });
  const chatter = chatterOf(caller);
  if (chat.chat_mode === 'p2p') return { is_in_chat: peerIn(chat, chatter) !== undefined };
  return { is_in_chat: (await findMember(db, chat, chatter)) !== undefined };
});
