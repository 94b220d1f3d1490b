import type { Db } from '../../../store/store.ts';
import type { UserRow } from '../../../store/tables/contact.ts';

/** Changes columns of a user. */
export async function setUser(db: Db, larkId: number, columns: Partial<UserRow>): Promise<void> {
  await db.run(db.build.updateTable('users').set(columns).where('lark_id', '=', larkId));
}
