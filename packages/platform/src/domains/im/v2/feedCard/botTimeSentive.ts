import * as feedCard from '@larkspur/catalog/calls/im/v2/feedCard';
import { handle } from '../../../../emulation/handler.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { p2pKeyOf } from '../../chats/p2p-chats.ts';
import { findP2pChat } from '../../chats/queries.ts';
import { changeForUsers } from '../../feed/feed-chats.ts';

/** Holds the direct chat with the app's bot on top of the feeds of users, or lets it go. */
export const botTimeSentive = handle(feedCard.botTimeSentive, async (context) => {
  const { input, db, caller } = context;
  const { time_sensitive, user_ids } = input.data;
  const failed_user_reasons = await changeForUsers(
    context,
    user_ids,
    (larkId) => findP2pChat(db, caller.tenantKey, p2pKeyOf(chatterOf(caller), String(larkId))),
    () => ({ time_sensitive }),
  );
  return { failed_user_reasons };
});
