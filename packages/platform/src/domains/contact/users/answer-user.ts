import { departmentsOf } from '../directory.ts';
import type { IdTypes, Reader } from '../shown-ids.ts';
import { shownUserOf, withListedFields } from './shown-user.ts';
import { userOf } from './user-of.ts';

/** `data` of the calls that write a user: the user as it now is. */
export async function answerUser(reader: Reader, types: IdTypes, larkId: number) {
  const row = await userOf(reader.db, larkId);
  const memberships = await departmentsOf(reader.db, larkId);
  const { assign_info: _, ...user } = await shownUserOf(reader, types, { row, memberships });
  return { user: withListedFields(user, row) };
}
