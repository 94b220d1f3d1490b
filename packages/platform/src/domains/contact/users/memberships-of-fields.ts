import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import { codes } from '../codes.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import type { NewMembership } from '../memberships.ts';
import { type DirectoryView, seesDepartment } from '../range.ts';
import type { UserFields, UserWrite } from './user-write.ts';

/** Source: department_ids in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`. */
const departmentsOfUser = 50;
/** Users of one department itself. Source: limits in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create`. */
const membersOfDepartment = 10_000;

const countMembers = statement((db, v: { tenantKey: string; id: string; except: number }) =>
  db
    .selectFrom('department_members')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('open_department_id', '=', v.id)
    .where('lark_id', '!=', v.except),
);

/** The departments that a call gives to a user, with their orders; undefined when it leaves them alone. */
export async function membershipsOfFields(write: UserWrite, fields: UserFields): Promise<NewMembership[] | undefined> {
  const { department_ids: written, orders } = fields;
  if (written === undefined) {
    if (orders !== undefined) throw reject(codes.ordersWithoutDepartments);
    return undefined;
  }
  if (written.length === 0) throw reject(codes.departmentRequired);
  if (written.includes('')) throw reject(codes.departmentNotAssigned);
  const departments = [...new Set(written.map((id) => write.ids.openDepartmentId(id)))];
  if (departments.length > departmentsOfUser) throw reject(codes.tooManyDepartments);
  if (departments.length > 1 && !write.settings.several_departments) throw reject(codes.severalDepartmentsNotAllowed);
  await checkDepartments(write, departments);
  return inOrder(write, departments, orders ?? []);
}

/** All must be there, in the range, and have room. */
async function checkDepartments(write: UserWrite, departments: readonly string[]): Promise<void> {
  const { db, caller, view, user, act } = write;
  const rows = await findDepartments(db, departments);
  for (const id of departments) {
    const row = rows.get(id);
    if (row?.deleted) throw reject(act === 'create' ? codes.noDepartmentAuthority : codes.departmentIdOfUserInvalid);
    if (!seesPlace(view, row)) throw reject(codes.noDepartmentAuthority);
    const counted = await db.first(countMembers, { tenantKey: caller.tenantKey, id, except: user?.lark_id ?? 0 });
    if (Number(counted?.count ?? 0) >= membersOfDepartment) throw reject(codes.departmentFull);
  }
}

/** The root, which has no row, is for those who see everything. */
export function seesPlace(view: DirectoryView, row: { readonly ancestry: string } | undefined): boolean {
  return seesDepartment(view, row ?? { ancestry: `/${rootDepartment}/` });
}

/**
 * Without orders the departments count in the order in which they are written. With them, the primary department must be
 * the one with the largest department_order, and by default is that one, the first written among equals.
 */
function inOrder(
  { ids }: UserWrite,
  departments: readonly string[],
  orders: NonNullable<UserFields['orders']>,
): NewMembership[] {
  const given = new Map<string, (typeof orders)[number]>();
  for (const order of orders) {
    const id = order.department_id ? ids.openDepartmentId(order.department_id) : '';
    if (!departments.includes(id)) throw reject(codes.orderDepartmentInvalid);
    given.set(id, order);
  }
  const memberships = departments.map((open_department_id, index) => ({
    open_department_id,
    user_order: given.get(open_department_id)?.user_order ?? 0,
    department_order:
      given.get(open_department_id)?.department_order ?? (orders.length > 0 ? 0 : departments.length - index),
  }));
  const largest = Math.max(...memberships.map((one) => one.department_order));
  const named = memberships.filter((one) => given.get(one.open_department_id)?.is_primary_dept);
  if (named.length > 1 || (named[0] && named[0].department_order < largest)) {
    throw reject(codes.primaryDepartmentNotFirst);
  }
  const primary = named[0] ?? memberships.find((one) => one.department_order === largest);
  return memberships.map((one) => ({ ...one, is_primary: one === primary ? 1 : 0 }));
}
