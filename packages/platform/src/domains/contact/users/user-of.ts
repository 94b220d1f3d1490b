import type { Db } from '../../../store/store.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { findUser } from '../directory.ts';

/** The user that the gateway has found under an id of the call. */
export async function userOf(db: Db, larkId: number): Promise<UserRow> {
  const row = await findUser(db, larkId);
  if (!row) throw new Error(`User ${larkId} was there when the ids of the call were resolved, and is gone.`);
  return row;
}
