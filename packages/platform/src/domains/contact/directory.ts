import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { DepartmentMemberRow, DepartmentRow, UserRow } from '../../store/tables/contact.ts';

export { isInAvailability, setOrgVisibility } from './range.ts';

/** The id of the root department, in both kinds of department ids. It has no row. */
export const rootDepartment = '0';

/** A department of a user, with what is known of the department itself. */
export type Membership = DepartmentMemberRow & Pick<DepartmentRow, 'department_id' | 'name' | 'ancestry'>;

const userByNumber = statement((db, v: { larkId: number }) =>
  db.selectFrom('users').selectAll().where('lark_id', '=', v.larkId),
);
const userByUserId = statement((db, v: { tenantKey: string; userId: string }) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('user_id', '=', v.userId)
    .orderBy('is_resigned')
    .orderBy('lark_id', 'desc')
    .limit(1),
);
const userByEmail = statement((db, v: { tenantKey: string; email: string }) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('email', '=', v.email)
    .where('is_resigned', '=', 0)
    .limit(1),
);
const userByEnterpriseEmail = statement((db, v: { tenantKey: string; email: string }) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('enterprise_email', '=', v.email)
    .orderBy('is_resigned')
    .limit(1),
);
const userByMobile = statement((db, v: { tenantKey: string; mobile: string }) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('mobile', '=', v.mobile)
    .where('is_resigned', '=', 0)
    .limit(1),
);
const departmentById = statement((db, v: { openDepartmentId: string }) =>
  db
    .selectFrom('departments')
    .selectAll()
    .where('open_department_id', '=', v.openDepartmentId)
    .where('deleted', '=', 0),
);
const memberships = statement((db, v: { larkId: number }) =>
  db
    .selectFrom('department_members')
    .leftJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
    .selectAll('department_members')
    .select(['departments.department_id', 'departments.name', 'departments.ancestry'])
    .where('department_members.lark_id', '=', v.larkId)
    .orderBy('department_members.is_primary', 'desc')
    .orderBy('department_members.department_order', 'desc')
    .orderBy('department_members.open_department_id'),
);

/** The user with this number, resigned ones included. */
export function findUser(db: Db, larkId: number): Promise<UserRow | undefined> {
  return db.first(userByNumber, { larkId });
}

/** The users with these numbers, resigned ones included; unknown ones are missing. */
export async function findUsers(db: Db, larkIds: Iterable<number>): Promise<Map<number, UserRow>> {
  const ids = [...new Set(larkIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.all(db.build.selectFrom('users').selectAll().where('lark_id', 'in', ids));
  return new Map(rows.map((row) => [row.lark_id, row]));
}

/** The living user with this user_id; the last resigned one when no living user has it. */
export function findUserByUserId(db: Db, tenantKey: string, userId: string): Promise<UserRow | undefined> {
  return db.first(userByUserId, { tenantKey, userId });
}

/** The living user with this address. Addresses are compared in lower case (inferred). */
export function findUserByEmail(db: Db, tenantKey: string, email: string): Promise<UserRow | undefined> {
  return email ? db.first(userByEmail, { tenantKey, email: email.toLowerCase() }) : Promise.resolve(undefined);
}

/** The user with this address in the tenant's own mail service; a resigned one when no living user has it. */
export function findUserByEnterpriseEmail(db: Db, tenantKey: string, email: string): Promise<UserRow | undefined> {
  return email
    ? db.first(userByEnterpriseEmail, { tenantKey, email: email.toLowerCase() })
    : Promise.resolve(undefined);
}

/** The living user with this number, with country code: `+8613800000000`. */
export function findUserByMobile(db: Db, tenantKey: string, mobile: string): Promise<UserRow | undefined> {
  return mobile ? db.first(userByMobile, { tenantKey, mobile }) : Promise.resolve(undefined);
}

/** The department, unless it was deleted. The root has no row. */
export function findDepartment(db: Db, openDepartmentId: string): Promise<DepartmentRow | undefined> {
  return db.first(departmentById, { openDepartmentId });
}

/** The departments with these ids, deleted ones included; the root and unknown ones are missing. */
export async function findDepartments(
  db: Db,
  openDepartmentIds: Iterable<string>,
): Promise<Map<string, DepartmentRow>> {
  const ids = [...new Set(openDepartmentIds)].filter((id) => id !== rootDepartment && id !== '');
  if (ids.length === 0) return new Map();
  const rows = await db.all(db.build.selectFrom('departments').selectAll().where('open_department_id', 'in', ids));
  return new Map(rows.map((row) => [row.open_department_id, row]));
}

/** The departments of a user, the primary one first. None for a resigned user. */
export async function departmentsOf(db: Db, larkId: number): Promise<Membership[]> {
  return (await db.all(memberships, { larkId })).map(withRoot);
}

/** The departments of several users, by the user's number. */
export async function departmentsOfAll(db: Db, larkIds: readonly number[]): Promise<Map<number, Membership[]>> {
  const found = new Map<number, Membership[]>(larkIds.map((id) => [id, []]));
  if (found.size === 0) return found;
  const rows = await db.all(
    db.build
      .selectFrom('department_members')
      .leftJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
      .selectAll('department_members')
      .select(['departments.department_id', 'departments.name', 'departments.ancestry'])
      .where('department_members.lark_id', 'in', [...found.keys()])
      .orderBy('department_members.is_primary', 'desc')
      .orderBy('department_members.department_order', 'desc')
      .orderBy('department_members.open_department_id'),
  );
  for (const row of rows) found.get(row.lark_id)?.push(withRoot(row));
  return found;
}

/** The users of this department itself, not of those below it. */
export async function directMembersOf(db: Db, tenantKey: string, openDepartmentId: string): Promise<UserRow[]> {
  return db.all(
    db.build
      .selectFrom('department_members')
      .innerJoin('users', 'users.lark_id', 'department_members.lark_id')
      .selectAll('users')
      .where('department_members.tenant_key', '=', tenantKey)
      .where('department_members.open_department_id', '=', openDepartmentId)
      .orderBy('department_members.user_order', 'desc')
      .orderBy('users.lark_id'),
  );
}

type JoinedMembership = DepartmentMemberRow & {
  [Field in 'department_id' | 'name' | 'ancestry']: string | null;
};

function withRoot(row: JoinedMembership): Membership {
  if (row.ancestry !== null) return row as Membership;
  return { ...row, department_id: rootDepartment, name: '', ancestry: `/${rootDepartment}/` };
}
