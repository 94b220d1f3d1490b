import type { PlatformContext } from '../../platform-context.ts';
import { insertStatement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { DepartmentRow, UserRow } from '../../store/tables/contact.ts';
import { findDepartment, rootDepartment } from './directory.ts';
import { setMemberships } from './memberships.ts';
import { newDepartmentId, newUserId } from './new-ids.ts';
import { newLarkIds } from './numbers.ts';
import type { DepartmentProfile, UserProfile } from './profiles.ts';

/** A user to be put into a directory without asking the rules of any API. */
export interface NewUser {
  readonly name: string;
  readonly user_id?: string;
  readonly en_name?: string;
  readonly email?: string;
  readonly enterprise_email?: string;
  /** With country code; `13…` counts as `+8613…`. */
  readonly mobile?: string;
  readonly employee_no?: string;
  /** open_department_ids, the primary one first; directly under the root by default. */
  readonly departments?: readonly string[];
  /** `active` by default. */
  readonly state?: 'active' | 'frozen' | 'unjoined' | 'exited' | 'resigned';
  readonly profile?: UserProfile;
}

/** A department to be put into a directory without asking the rules of any API. */
export interface NewDepartment {
  readonly name: string;
  readonly department_id?: string;
  /** open_department_id; the root by default. */
  readonly parent?: string;
  readonly order?: number;
  /** Number of the main leader. */
  readonly leader?: number;
  readonly unit_id?: string;
  readonly chat_id?: string;
  readonly profile?: DepartmentProfile;
}

export const insertUser = insertStatement('users', [
  'lark_id',
  'tenant_key',
  'user_id',
  'name',
  'en_name',
  'email',
  'enterprise_email',
  'mobile',
  'employee_no',
  'is_frozen',
  'is_resigned',
  'is_activated',
  'is_exited',
  'is_unjoin',
  'resign_time',
  'org_visibility',
  'profile',
  'create_time',
  'update_time',
]);

export const insertDepartment = insertStatement('departments', [
  'open_department_id',
  'tenant_key',
  'department_id',
  'name',
  'parent',
  'ancestry',
  'sort_order',
  'leader_lark_id',
  'unit_id',
  'chat_id',
  'member_count',
  'primary_member_count',
  'deleted',
  'profile',
  'create_time',
  'update_time',
]);

/** Adds a user. Who has resigned is in no department. */
export async function addUser(db: Db, platform: PlatformContext, tenantKey: string, user: NewUser): Promise<UserRow> {
  const row = userRow(platform, tenantKey, await newLarkIds(db, 1), user);
  await db.run(insertUser, row);
  const { departments = [rootDepartment] } = user;
  if (row.is_resigned === 0) await setMemberships(db, row.create_time, row, inOrder(departments));
  return row;
}

/** Adds a department. Throws when its parent does not exist. */
export async function addDepartment(
  db: Db,
  platform: PlatformContext,
  tenantKey: string,
  department: NewDepartment,
): Promise<DepartmentRow> {
  const { parent = rootDepartment } = department;
  const above = parent === rootDepartment ? undefined : await findDepartment(db, parent);
  if (!above && parent !== rootDepartment) throw new Error(`There is no department ${parent} to put another one into.`);
  const row = departmentRow(platform, tenantKey, above?.ancestry ?? `/${rootDepartment}/`, department);
  await db.run(insertDepartment, row);
  return row;
}

/** The row of a new user. */
export function userRow(
  platform: PlatformContext,
  tenantKey: string,
  larkId: number,
  { state = 'active', ...user }: NewUser,
): UserRow {
  const now = platform.clock.now();
  return {
    lark_id: larkId,
    tenant_key: tenantKey,
    user_id: user.user_id ?? newUserId(platform),
    name: user.name,
    en_name: user.en_name ?? '',
    email: user.email?.toLowerCase() ?? '',
    enterprise_email: user.enterprise_email?.toLowerCase() ?? '',
    mobile: user.mobile?.replace(/^(?=1\d{10}$)/, '+86') ?? '',
    employee_no: user.employee_no ?? '',
    is_frozen: state === 'frozen' ? 1 : 0,
    is_resigned: state === 'resigned' ? 1 : 0,
    is_activated: state === 'unjoined' ? 0 : 1,
    is_exited: state === 'exited' ? 1 : 0,
    is_unjoin: state === 'unjoined' ? 1 : 0,
    resign_time: state === 'resigned' ? now : 0,
    org_visibility: '',
    profile: JSON.stringify(user.profile ?? {}),
    create_time: now,
    update_time: now,
  };
}

/** The row of a new department under a parent of this ancestry. */
export function departmentRow(
  platform: PlatformContext,
  tenantKey: string,
  parentAncestry: string,
  department: NewDepartment,
): DepartmentRow {
  const now = platform.clock.now();
  const open_department_id = platform.newId('od-');
  return {
    open_department_id,
    tenant_key: tenantKey,
    department_id: department.department_id ?? newDepartmentId(platform),
    name: department.name,
    parent: department.parent ?? rootDepartment,
    ancestry: `${parentAncestry}${open_department_id}/`,
    sort_order: department.order ?? 0,
    leader_lark_id: department.leader ?? 0,
    unit_id: department.unit_id ?? '',
    chat_id: department.chat_id ?? '',
    member_count: 0,
    primary_member_count: 0,
    deleted: 0,
    profile: JSON.stringify(department.profile ?? {}),
    create_time: now,
    update_time: now,
  };
}

/** The first department is the primary one. */
function inOrder(departments: readonly string[]) {
  return departments.map((open_department_id, index) => ({
    open_department_id,
    is_primary: index === 0 ? (1 as const) : (0 as const),
    user_order: 0,
    department_order: departments.length - index,
  }));
}
