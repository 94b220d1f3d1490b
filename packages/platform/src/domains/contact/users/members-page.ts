import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { departmentsOfAll } from '../directory.ts';
import { type PagedCall, pageOf, readPage } from '../pages.ts';
import type { DirectoryView } from '../range.ts';
import type { IdTypes, Reader } from '../shown-ids.ts';
import { shownUsers, withListedFields } from './shown-user.ts';

/** Where a page of a department's members ends. */
type Place = readonly [userOrder: number, larkId: number];

const start: Place = [Number.MAX_SAFE_INTEGER, 0];

const membersAfter = statement(
  (db, v: { tenantKey: string; id: string; order: number; larkId: number; limit: number }) =>
    db
      .selectFrom('department_members')
      .innerJoin('users', 'users.lark_id', 'department_members.lark_id')
      .selectAll('users')
      .select('department_members.user_order')
      .where('department_members.tenant_key', '=', v.tenantKey)
      .where('department_members.open_department_id', '=', v.id)
      .where((place) =>
        place.or([
          place('department_members.user_order', '<', v.order),
          place.and([
            place('department_members.user_order', '=', v.order),
            place('department_members.lark_id', '>', v.larkId),
          ]),
        ]),
      )
      .orderBy('department_members.user_order', 'desc')
      .orderBy('department_members.lark_id')
      .limit(v.limit),
);

/** How a list of users is asked for. */
export interface UserListParams extends IdTypes {
  readonly page_token?: string;
}

/**
 * One page of the users of a department itself, those with the larger user_order first, then those who came first
 * (inferred: Feishu documents no order).
 */
export async function membersPage(
  call: PagedCall & Reader,
  params: UserListParams,
  openDepartmentId: string,
  size: number,
) {
  const { db, caller } = call;
  const { rows, more } = await readPage<UserRow & { user_order: number }, Place>(call, {
    size,
    token: params.page_token,
    bound: [openDepartmentId],
    rowsAfter: ([order, larkId] = start, limit) =>
      db.all(membersAfter, { tenantKey: caller.tenantKey, id: openDepartmentId, order, larkId, limit }),
    placeOf: (row) => [row.user_order, row.lark_id],
  });
  return { ...more, items: await itemsOf(call, params, rows) };
}

/** One page of the users whom the caller sees by themselves, not through a department. */
export async function ownUsersPage(
  call: PagedCall & Reader,
  params: UserListParams,
  view: DirectoryView,
  size: number,
) {
  const users = await livingUsers(call.db, call.caller.tenantKey, [...view.users]);
  const { rows, more } = await pageOf(call, users, { size, token: params.page_token, bound: [] });
  return { ...more, items: await itemsOf(call, params, rows) };
}

async function livingUsers(db: Db, tenantKey: string, larkIds: readonly number[]): Promise<UserRow[]> {
  if (larkIds.length === 0) return [];
  return db.all(
    db.build
      .selectFrom('users')
      .selectAll()
      .where('tenant_key', '=', tenantKey)
      .where('lark_id', 'in', larkIds)
      .where('is_resigned', '=', 0)
      .orderBy('lark_id'),
  );
}

async function itemsOf(reader: Reader, types: IdTypes, rows: readonly UserRow[]) {
  const memberships = await departmentsOfAll(
    reader.db,
    rows.map((row) => row.lark_id),
  );
  const records = rows.map((row) => ({ row, memberships: memberships.get(row.lark_id) ?? [] }));
  const shown = await shownUsers(reader, types, records);
  return shown.map(({ assign_info: _, ...item }, index) => withListedFields(item, rows[index] as UserRow));
}
