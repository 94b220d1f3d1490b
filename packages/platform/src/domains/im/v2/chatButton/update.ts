import * as chatButton from '@larkspur/catalog/calls/im/v2/chatButton';
import { handle } from '../../../../emulation/handler.ts';
import { changeForUsers, findFeedChat } from '../../feed/feed-chats.ts';
import { checkButtons } from '../../feed/read-card.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';

/** Puts the app's buttons on the card of a chat in the feeds of users, in the place of those that were there. */
export const update = handle(chatButton.update, async (context) => {
  const { input, caller } = context;
  const { chat_id, user_ids = [], buttons = { buttons: [] } } = input.data;
  const chat = await findFeedChat(context, chat_id);
  if (user_ids.length === 0) throw invalidFeedParameter('user_ids is required');
  checkButtons(buttons);
  const failed_user_reasons = await changeForUsers(
    context,
    user_ids,
    async () => chat,
    (state) => ({ buttons: { ...state.buttons, [caller.app.appId]: buttons.buttons } }),
  );
  return { failed_user_reasons };
});
