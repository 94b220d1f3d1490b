import * as feedCard from '@larkspur/catalog/calls/im/v2/feedCard';
import { handle } from '../../../../emulation/handler.ts';
import { changeForUsers, findFeedChat } from '../../feed/feed-chats.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';

/** Holds a group on top of the feeds of users, or lets it go. */
export const patch = handle(feedCard.patch, async (context) => {
  const { input } = context;
  const { time_sensitive, user_ids } = input.data;
  const chat = await findFeedChat(context, input.path.feed_card_id);
  if (chat.chat_mode === 'p2p') throw invalidFeedParameter('feed_card_id is no group');
  const failed_user_reasons = await changeForUsers(
    context,
    user_ids,
    async () => chat,
    () => ({ time_sensitive }),
  );
  return { failed_user_reasons };
});
