import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';

const take = statement((db, v: { count: number }) =>
  db
    .updateTable('contact_counters')
    .set((row) => ({ value: row('value', '+', v.count) }))
    .where('name', '=', 'lark_id'),
);
const last = statement((db, _: object) =>
  db.selectFrom('contact_counters').select('value').where('name', '=', 'lark_id'),
);

/** Takes `count` numbers for new users; gives the first. They lie side by side and are never given out again. */
export async function newLarkIds(db: Db, count: number): Promise<number> {
  await db.run(take, { count });
  const row = await db.first(last, {});
  if (!row) throw new Error('The directory has lost its counter of users; start with a new data folder.');
  return row.value - count + 1;
}
