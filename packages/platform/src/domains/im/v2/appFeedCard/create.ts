import * as appFeedCard from '@larkspur/catalog/calls/im/v2/appFeedCard';
import { handle } from '../../../../emulation/handler.ts';
import { isInAvailability } from '../../../contact/directory.ts';
import { findFeedCard, keepFeedCard } from '../../feed/feed-cards.ts';
import { checkCardLinks, failures } from '../../feed/read-card.ts';
import { invalidFeedParameter } from '../../feed/refusals.ts';

/** Puts a card of the app into the feeds of users in its availability; users who have one with this biz_id keep theirs. */
export const create = handle(appFeedCard.create, async (context) => {
  const { input, db, caller, ids, platform, now } = context;
  const { app_feed_card: card = {}, user_ids = [] } = input.data;
  if (!card.link?.link) throw invalidFeedParameter('link is required');
  if (user_ids.length === 0) throw invalidFeedParameter('user_ids is required');
  checkCardLinks(card);
  const biz_id = card.biz_id || platform.newId('');
  const failed_cards: NonNullable<appFeedCard.CreateOutput['failed_cards']> = [];
  for (const user_id of new Set(user_ids)) {
    const larkId = ids.users.get(user_id);
    const key = { tenant_key: caller.tenantKey, app_id: caller.app.appId, biz_id, lark_id: larkId ?? 0 };
    const { installation } = caller;
    if (larkId === undefined || !installation || !(await isInAvailability(db, installation, larkId))) {
      failed_cards.push({ biz_id, user_id, reason: failures.noPermission });
    } else if (await findFeedCard(db, key)) {
      failed_cards.push({ biz_id, user_id, reason: failures.duplicate });
    } else {
      const times = { display_time: now, sort_time: now, create_time: now, update_time: now };
      await keepFeedCard(db, { ...key, card: JSON.stringify({ ...card, biz_id }), ...times });
    }
  }
  return { failed_cards, biz_id };
});
