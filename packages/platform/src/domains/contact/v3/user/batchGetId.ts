import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { departmentsOfAll } from '../../directory.ts';
import { seesUser, viewOf } from '../../range.ts';
import { type Reader, showIds } from '../../shown-ids.ts';
import { shownStatus } from '../../users/shown-user.ts';

/**
 * One entry for each address and number that was asked for; it has no user_id when nobody has it, or nobody whom the app
 * sees. Addresses of the tenant's own mail service find nobody. Source: page of this API.
 */
export const batchGetId = handle(user.batchGetId, async ({ input, ids: _, ...reader }) => {
  const { emails = [], mobiles = [], include_resigned = false } = input.data;
  const byEmail = await usersBy(reader, 'email', emails.map(emailKey), include_resigned);
  const byMobile = await usersBy(reader, 'mobile', mobiles.map(mobileKey), include_resigned);
  const found = new Map([...byEmail.values(), ...byMobile.values()].map((row) => [row.lark_id, row]));
  const seen = await seenAmong(reader, [...found.keys()]);
  const show = await showIds(reader, input.params, [], found.values());
  const entryOf = (row: UserRow | undefined) =>
    row && seen.has(row.lark_id) ? { user_id: show.user(row.lark_id), status: shownStatus(row) } : {};
  return {
    user_list: [
      ...emails.map((email) => ({ ...entryOf(byEmail.get(emailKey(email))), email })),
      ...mobiles.map((mobile) => ({ ...entryOf(byMobile.get(mobileKey(mobile))), mobile })),
    ],
  };
});

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A number without a country is a Chinese one. */
function mobileKey(mobile: string): string {
  const number = mobile.trim();
  return number.startsWith('+') ? number : `+86${number}`;
}

/** The users that have one of the values, by the value; the living one where a resigned one had it, too. */
async function usersBy(
  { db, caller }: Reader,
  column: 'email' | 'mobile',
  values: readonly string[],
  withResigned: boolean,
): Promise<Map<string, UserRow>> {
  const wanted = [...new Set(values)].filter((value) => value !== '');
  if (wanted.length === 0) return new Map();
  const rows = await db.all(
    db.build
      .selectFrom('users')
      .selectAll()
      .where('tenant_key', '=', caller.tenantKey)
      .where(column, 'in', wanted)
      .orderBy('is_resigned', 'desc')
      .orderBy('lark_id'),
  );
  return new Map(rows.filter((row) => withResigned || !row.is_resigned).map((row) => [row[column], row]));
}

async function seenAmong({ db, caller }: Reader, larkIds: readonly number[]): Promise<Set<number>> {
  const view = await viewOf(db, caller);
  if (view.all) return new Set(larkIds);
  const memberships = await departmentsOfAll(db, larkIds);
  return new Set(larkIds.filter((larkId) => seesUser(view, larkId, memberships.get(larkId) ?? [])));
}
