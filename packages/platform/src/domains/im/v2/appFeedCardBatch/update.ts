import * as appFeedCardBatch from '@larkspur/catalog/calls/im/v2/appFeedCardBatch';
import { handle } from '../../../../emulation/handler.ts';
import { findFeedCard, keepFeedCard } from '../../feed/feed-cards.ts';
import { checkCardLinks, type FeedCard, failures } from '../../feed/read-card.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';

/** Numbers of the fields of a card. Source: `update_fields` of the page. */
const fieldOf: Readonly<Record<string, keyof FeedCard>> = {
  '1': 'title',
  '2': 'avatar_key',
  '3': 'preview',
  '10': 'status_label',
  '11': 'buttons',
  '12': 'link',
  '13': 'time_sensitive',
  '103': 'notify',
};

/** Changes the named fields of cards; what is named and not given is emptied. */
export const update = handle(appFeedCardBatch.update, async (context) => {
  const { input, db, caller, ids, now } = context;
  const { feed_cards = [] } = input.data;
  if (feed_cards.length === 0) throw invalidFeedParameter('feed_cards is required');
  const failed_cards: NonNullable<appFeedCardBatch.UpdateOutput['failed_cards']> = [];
  for (const { app_feed_card: written, user_id, update_fields } of feed_cards) {
    checkCardLinks(written);
    const biz_id = written.biz_id ?? '';
    const lark_id = ids.users.get(user_id) ?? 0;
    const row = await findFeedCard(db, { tenant_key: caller.tenantKey, app_id: caller.app.appId, biz_id, lark_id });
    if (!row) {
      failed_cards.push({ biz_id, user_id, reason: failures.notCreated });
      continue;
    }
    const card: FeedCard = JSON.parse(row.card);
    for (const field of update_fields) {
      const name = fieldOf[field];
      if (name !== undefined) Object.assign(card, { [name]: written[name] });
    }
    await keepFeedCard(db, {
      ...row,
      card: JSON.stringify(card),
      display_time: update_fields.includes('101') ? now : row.display_time,
      sort_time: update_fields.includes('102') ? now : row.sort_time,
      update_time: now,
    });
  }
  return { failed_cards };
});
