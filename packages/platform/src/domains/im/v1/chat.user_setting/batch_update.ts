import * as userSetting from '@larkspur/catalog/calls/im/v1/chat.user_setting';
import { handle } from '../../../../emulation/handler.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { splitOwnChats } from '../../chats/user-settings.ts';
import { changeUserState } from '../../chats/user-states.ts';

/** Sets chats for the user alone; what is not given stays, and chats that the user is not in are listed. */
export const batch_update = handle(userSetting.batch_update, async (context) => {
  const { input, db, caller } = context;
  requireChatBot(context);
  const settings = new Map(input.data.chat_settings.map((setting) => [setting.chat_id ?? '', setting]));
  const { chats, invalid_ids } = await splitOwnChats(context, [...settings.keys()]);
  for (const chat of chats) {
    const { is_muted, is_mute_at_all } = settings.get(chat.chat_id) ?? {};
    await changeUserState(db, chat, caller.larkId, {
      ...(is_muted !== undefined && { is_muted }),
      ...(is_mute_at_all !== undefined && { is_mute_at_all }),
    });
  }
  return { invalid_ids };
});
