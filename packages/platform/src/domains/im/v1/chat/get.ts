import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { chatterOf, isBot } from '../../chats/chatter.ts';
import { countMembers, listManagers } from '../../chats/group-queries.ts';
import { peerIn } from '../../chats/p2p-chats.ts';
import { findMember } from '../../chats/queries.ts';
import { findChatFor } from '../../chats/reach-chat.ts';
import { chatAvatar, chatBasics, chatReaderFor, chatSettings } from '../../chats/shown-chat.ts';
import type { ImContext } from '../../content/content-context.ts';

/** All about a chat for whoever is in it; name, avatar, member counts and status for everybody else. */
export const get = handle(chatApi.get, async (context) => {
  const { input, db } = context;
  const { user_id_type: userIdType } = input.params;
  const chat = await findChatFor(context, input.path.chat_id, { mode: 'any' });
  const counts = await countsOf(context, chat);
  if (!(await isInside(context, chat))) {
    const { avatar } = settingsOf(chat);
    return {
      avatar: chatAvatar(context, chat, avatar),
      ...(chat.name !== '' && { name: chat.name }),
      ...counts,
      chat_status: chat.status,
    };
  }
  const managers = chat.chat_mode === 'p2p' ? [] : await listManagers(db, chat);
  const users = managers.filter((chatter) => !isBot(chatter)).map(Number);
  const reader = await chatReaderFor(context, [chat], userIdType, users);
  return {
    ...chatBasics(chat, reader),
    ...chatSettings(chat),
    ...(chat.chat_mode !== 'p2p' && {
      user_manager_id_list: users.map((larkId) => reader.ids.user(larkId)),
      bot_manager_id_list: managers.filter(isBot),
    }),
    ...counts,
    chat_status: chat.status,
  };
});

async function isInside({ db, caller }: ImContext, chat: ChatRow): Promise<boolean> {
  const chatter = chatterOf(caller);
  if (chat.chat_mode === 'p2p') return peerIn(chat, chatter) !== undefined;
  return (await findMember(db, chat, chatter)) !== undefined;
}

async function countsOf({ db }: ImContext, chat: ChatRow): Promise<{ user_count: string; bot_count: string }> {
  if (chat.chat_mode === 'p2p') {
    const pair = new Set(chat.p2p_key.split(' '));
    const bots = [...pair].filter(isBot).length;
    return { user_count: String(pair.size - bots), bot_count: String(bots) };
  }
  const { users, bots } = await countMembers(db, chat);
  return { user_count: String(users), bot_count: String(bots) };
}
