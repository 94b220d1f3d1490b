import * as userSetting from '@larkspur/catalog/calls/im/v1/chat.user_setting';
import { handle } from '../../../../emulation/handler.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { splitOwnChats } from '../../chats/user-settings.ts';
import { userStateOf } from '../../chats/user-states.ts';

/** How the user has set these chats for themselves; chats that the user is not in are listed. */
export const batch_query = handle(userSetting.batch_query, async (context) => {
  const { input, db, caller } = context;
  requireChatBot(context);
  const { chats, invalid_ids } = await splitOwnChats(context, input.data.chat_ids.map(String));
  const items = [];
  for (const chat of chats) {
    const { is_muted = false, is_mute_at_all = false } = await userStateOf(db, chat, caller.larkId);
    items.push({ chat_id: chat.chat_id, is_muted, is_mute_at_all });
  }
  return { items, invalid_ids };
});
