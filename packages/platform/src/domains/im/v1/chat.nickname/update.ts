import * as nickname from '@larkspur/catalog/calls/im/v1/chat.nickname';
import { handle } from '../../../../emulation/handler.ts';
import { enterOwnChat } from '../../chats/own-chat.ts';
import { changeUserState } from '../../chats/user-states.ts';

/** Gives the user another name in this chat. */
export const update = handle(nickname.update, async (context) => {
  const { input, db, caller } = context;
  const chat = await enterOwnChat(context, input.path.chat_id);
  await changeUserState(db, chat, caller.larkId, { nickname: input.data.nickname });
  return {};
});
