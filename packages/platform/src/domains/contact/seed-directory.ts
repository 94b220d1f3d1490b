import type { PlatformContext } from '../../platform-context.ts';
import type { Db } from '../../store/store.ts';
import type { DepartmentMemberRow, DepartmentRow, UserRow } from '../../store/tables/contact.ts';
import { demoDepartments, demoUsers } from './demo-company.ts';
import { rootDepartment } from './directory.ts';
import { fieldOptionRow, insertFieldOption } from './jobs/field-options.ts';
import { insertMembership, placesOf } from './memberships.ts';
import { newLarkIds } from './numbers.ts';
import { departmentRow, insertDepartment, insertUser, userRow } from './seed.ts';

/** 2021-03-01, in seconds: when the first of the demo company joined it; each later one 11 days after. */
const firstJoinTime = 1_614_556_800;
const joinInterval = 11 * 24 * 3_600;

const defaultCity = '北京';

/** The work cities and job titles of the demo company. */
const demoOptions = [
  ...[...new Set(demoUsers.map((user) => user.city ?? defaultCity))].map((name) => ['work_city', name] as const),
  ...[...new Set(demoUsers.map((user) => user.job_title))].map((name) => ['job_title', name] as const),
];

/** Fills a new tenant with the departments and users of the demo company. */
export async function seedDirectory(db: Db, platform: PlatformContext, tenantKey: string): Promise<void> {
  const first = await newLarkIds(db, demoUsers.length);
  const larkIds = new Map(demoUsers.map((user, index) => [user.user_id, first + index]));
  const departments = departmentsOfCompany(platform, tenantKey, larkIds);
  const memberships: DepartmentMemberRow[] = [];
  const users = demoUsers.map((user, index) => {
    const larkId = first + index;
    const places = membershipsOf(tenantKey, larkId, user.departments, departments);
    memberships.push(...places);
    countIn(departments, places);
    return demoUserRow(platform, tenantKey, index, larkId, leaderOf(user, larkId, departments, first));
  });
  // A prepared insertion run 36 times takes half the time of one insertion of 36 rows.
  for (const row of departments.values()) await db.run(insertDepartment, row);
  for (const row of users) await db.run(insertUser, row);
  for (const row of memberships) await db.run(insertMembership, row);
  for (const [kind, name] of demoOptions) {
    await db.run(insertFieldOption, fieldOptionRow(platform, tenantKey, kind, name));
  }
}

/** By department_id. */
function departmentsOfCompany(
  platform: PlatformContext,
  tenantKey: string,
  larkIds: ReadonlyMap<string, number>,
): Map<string, DepartmentRow> {
  const rows = new Map<string, DepartmentRow>();
  for (const [index, { department_id, zh, en, parent, leader }] of demoDepartments.entries()) {
    const above = parent === undefined ? undefined : rows.get(parent);
    const row = departmentRow(platform, tenantKey, above?.ancestry ?? `/${rootDepartment}/`, {
      name: zh,
      department_id,
      parent: above?.open_department_id ?? rootDepartment,
      order: (index + 1) * 100,
      leader: larkIds.get(leader) ?? 0,
      profile: { i18n_name: { zh_cn: zh, en_us: en } },
    });
    rows.set(department_id, row);
  }
  return rows;
}

function demoUserRow(
  platform: PlatformContext,
  tenantKey: string,
  index: number,
  larkId: number,
  leader: number,
): UserRow {
  const {
    user_id,
    zh,
    en,
    job_title,
    gender,
    city = defaultCity,
    employee_type = 1,
    state,
  } = demoUsers[index] as (typeof demoUsers)[number];
  return userRow(platform, tenantKey, larkId, {
    user_id,
    name: zh,
    en_name: en,
    email: `${en.toLowerCase().replace(' ', '.')}@example.com`,
    mobile: `+8614200000${String(index + 1).padStart(3, '0')}`,
    employee_no: `E${String(index + 1).padStart(4, '0')}`,
    ...(state && { state }),
    profile: {
      gender,
      job_title,
      city,
      country: 'CN',
      employee_type,
      join_time: firstJoinTime + index * joinInterval,
      ...(leader !== 0 && { leader }),
      ...(index === 0 && { is_tenant_manager: true, is_tenant_founder: true }),
    },
  });
}

function membershipsOf(
  tenantKey: string,
  larkId: number,
  departmentIds: readonly string[],
  departments: ReadonlyMap<string, DepartmentRow>,
): DepartmentMemberRow[] {
  return departmentIds.map((id, index) => ({
    tenant_key: tenantKey,
    open_department_id: departments.get(id)?.open_department_id ?? rootDepartment,
    lark_id: larkId,
    is_primary: index === 0 ? 1 : 0,
    user_order: 0,
    department_order: departmentIds.length - index,
  }));
}

function countIn(departments: ReadonlyMap<string, DepartmentRow>, memberships: readonly DepartmentMemberRow[]): void {
  const rows = [...departments.values()];
  const ancestryOf = (id: string) => rows.find((row) => row.open_department_id === id)?.ancestry ?? '';
  const places = placesOf(
    memberships.map((one) => ({ ancestry: ancestryOf(one.open_department_id), is_primary: one.is_primary })),
  );
  for (const row of rows) {
    if (places.members.has(row.open_department_id)) row.member_count++;
    if (places.primary.has(row.open_department_id)) row.primary_member_count++;
  }
}

/** The leader of the user's department, and for a leader the one of the department above; the founder at the top. */
function leaderOf(
  { departments: [department = ''] }: (typeof demoUsers)[number],
  larkId: number,
  departments: ReadonlyMap<string, DepartmentRow>,
  founder: number,
): number {
  const rows = [...departments.values()];
  let row = departments.get(department);
  while (row && row.leader_lark_id === larkId) {
    const { parent } = row;
    row = rows.find((one) => one.open_department_id === parent);
  }
  if (row) return row.leader_lark_id;
  return larkId === founder ? 0 : founder;
}
