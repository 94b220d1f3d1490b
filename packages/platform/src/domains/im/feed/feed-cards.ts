import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { FeedCardRow } from '../../../store/tables/im-chats.ts';

/** Which card in whose feed. */
export type FeedCardKey = Pick<FeedCardRow, 'tenant_key' | 'app_id' | 'biz_id' | 'lark_id'>;

const cardByKey = statement((db, v: FeedCardKey) =>
  db
    .selectFrom('feed_cards')
    .selectAll()
    .where('tenant_key', '=', v.tenant_key)
    .where('app_id', '=', v.app_id)
    .where('biz_id', '=', v.biz_id)
    .where('lark_id', '=', v.lark_id),
);
const keepCard = statement((db, v: FeedCardRow) =>
  db
    .insertInto('feed_cards')
    .values({
      tenant_key: v.tenant_key,
      app_id: v.app_id,
      biz_id: v.biz_id,
      lark_id: v.lark_id,
      card: v.card,
      display_time: v.display_time,
      sort_time: v.sort_time,
      create_time: v.create_time,
      update_time: v.update_time,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_key', 'app_id', 'biz_id', 'lark_id']).doUpdateSet((eb) => ({
        card: eb.ref('excluded.card'),
        display_time: eb.ref('excluded.display_time'),
        sort_time: eb.ref('excluded.sort_time'),
        update_time: eb.ref('excluded.update_time'),
      })),
    ),
);
const dropCard = statement((db, v: FeedCardKey) =>
  db
    .deleteFrom('feed_cards')
    .where('tenant_key', '=', v.tenant_key)
    .where('app_id', '=', v.app_id)
    .where('biz_id', '=', v.biz_id)
    .where('lark_id', '=', v.lark_id),
);

export function findFeedCard(db: Db, key: FeedCardKey): Promise<FeedCardRow | undefined> {
  return db.first(cardByKey, key);
}

/** Adds a card, or puts it in the place of the one with its key. */
export async function keepFeedCard(db: Db, card: FeedCardRow): Promise<void> {
  await db.run(keepCard, card);
}

/** Gives false when there is no such card. */
export async function dropFeedCard(db: Db, key: FeedCardKey): Promise<boolean> {
  return (await db.run(dropCard, key)) > 0;
}
