import * as appFeedCardBatch from '@larkspur/catalog/calls/im/v2/appFeedCardBatch';
import { handle } from '../../../../emulation/handler.ts';
import { dropFeedCard } from '../../feed/feed-cards.ts';
import { failures } from '../../feed/read-card.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';

/** Takes cards out of the feeds of users. */
export const remove = handle(appFeedCardBatch.delete, async (context) => {
  const { input, db, caller, ids } = context;
  const { feed_cards = [] } = input.data;
  if (feed_cards.length === 0) throw invalidFeedParameter('feed_cards is required');
  const failed_cards: NonNullable<appFeedCardBatch.DeleteOutput['failed_cards']> = [];
  for (const { biz_id, user_id } of feed_cards) {
    const lark_id = ids.users.get(user_id) ?? 0;
    const key = { tenant_key: caller.tenantKey, app_id: caller.app.appId, biz_id, lark_id };
    if (!(await dropFeedCard(db, key))) failed_cards.push({ biz_id, user_id, reason: failures.notCreated });
  }
  return { failed_cards };
});
