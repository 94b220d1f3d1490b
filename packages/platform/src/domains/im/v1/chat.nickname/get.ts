import * as nickname from '@larkspur/catalog/calls/im/v1/chat.nickname';
import { handle } from '../../../../emulation/handler.ts';
import { enterOwnChat } from '../../chats/own-chat.ts';
import { userStateOf } from '../../chats/user-states.ts';

/** What the user is called in this chat; '' for no other name. */
export const get = handle(nickname.get, async (context) => {
  const chat = await enterOwnChat(context, context.input.path.chat_id);
  return { nickname: (await userStateOf(context.db, chat, context.caller.larkId)).nickname ?? '' };
});
