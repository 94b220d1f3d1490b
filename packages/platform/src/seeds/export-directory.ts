import { departmentsOfAll } from '../domains/contact/directory.ts';
import { profileOfUser } from '../domains/contact/profiles.ts';
import type { Db } from '../store/store.ts';
import type { UserRow } from '../store/tables/contact.ts';
import { known, type SeedNames, unless } from './export-seed.ts';
import type { SeedDepartment, SeedUser } from './seed-file.ts';

/** The departments of a tenant, each behind the one above it. */
export async function exportDepartments(
  db: Db,
  tenantKey: string,
  { userIds, departmentIds }: SeedNames,
): Promise<SeedDepartment[]> {
  const rows = await db.all(
    db.build
      .selectFrom('departments')
      .selectAll()
      .where('tenant_key', '=', tenantKey)
      .where('deleted', '=', 0)
      .orderBy('sort_order'),
  );
  const depth = (ancestry: string) => ancestry.split('/').length;
  return rows
    .toSorted((one, other) => depth(one.ancestry) - depth(other.ancestry))
    .map((row) => ({
      department_id: row.department_id,
      name: row.name,
      ...unless(undefined, 'parent', departmentIds.get(row.parent)),
      ...unless(undefined, 'leader', userIds.get(row.leader_lark_id)),
      ...unless(0, 'order', row.sort_order),
    }));
}

/** The users of a tenant, resigned ones included, in the order in which they came. */
export async function exportUsers(db: Db, tenantKey: string, names: SeedNames): Promise<SeedUser[]> {
  const rows = await db.all(
    db.build.selectFrom('users').selectAll().where('tenant_key', '=', tenantKey).orderBy('lark_id'),
  );
  const exported: SeedUser[] = [];
  for (let start = 0; start < rows.length; start += usersAtOnce) {
    const part = rows.slice(start, start + usersAtOnce);
    const departments = await departmentsOfAll(
      db,
      part.map((row) => row.lark_id),
    );
    for (const row of part) {
      const ids = (departments.get(row.lark_id) ?? []).map((one) => one.open_department_id);
      exported.push(exportUser(row, known(names.departmentIds, ids), names));
    }
  }
  return exported;
}

/** Databases take a bounded number of values in one query. */
const usersAtOnce = 500;

function exportUser(row: UserRow, departments: readonly string[], { userIds }: SeedNames): SeedUser {
  const { job_title, gender, city, leader = 0 } = profileOfUser(row);
  return {
    user_id: row.user_id,
    name: row.name,
    ...unless('', 'en_name', row.en_name),
    ...unless('', 'email', row.email),
    ...unless('', 'enterprise_email', row.enterprise_email),
    ...unless('', 'mobile', row.mobile),
    ...unless('', 'employee_no', row.employee_no),
    ...unless(undefined, 'departments', departments),
    ...unless('active', 'state', stateOf(row)),
    ...unless('', 'job_title', job_title),
    ...unless(undefined, 'gender', gender),
    ...unless('', 'city', city),
    ...unless(undefined, 'leader', userIds.get(leader)),
  };
}

function stateOf(row: UserRow): NonNullable<SeedUser['state']> {
  if (row.is_resigned) return 'resigned';
  if (row.is_frozen) return 'frozen';
  if (row.is_unjoin) return 'unjoined';
  return row.is_exited ? 'exited' : 'active';
}
