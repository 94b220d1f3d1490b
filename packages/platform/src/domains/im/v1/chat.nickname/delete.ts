import * as nickname from '@larkspur/catalog/calls/im/v1/chat.nickname';
import { handle } from '../../../../emulation/handler.ts';
import { enterOwnChat } from '../../chats/own-chat.ts';
import { changeUserState } from '../../chats/user-states.ts';

/** Takes the user's other name in this chat away. */
export const remove = handle(nickname.delete, async (context) => {
  const chat = await enterOwnChat(context, context.input.path.chat_id);
  await changeUserState(context.db, chat, context.caller.larkId, { nickname: '' });
  return {};
});
