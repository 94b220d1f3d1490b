import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import { branchRange } from './branch-range.ts';

const branch = statement((db, v: { tenantKey: string; from: string; to: string }) =>
  db
    .selectFrom('departments')
    .select(['open_department_id', 'ancestry'])
    .where('tenant_key', '=', v.tenantKey)
    .where('ancestry', '>=', v.from)
    .where('ancestry', '<', v.to),
);
const countMembers = statement((db, v: { tenantKey: string; from: string; to: string }) =>
  db
    .selectFrom('department_members')
    .innerJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
    .select((of) => [
      of.fn.count<number>('department_members.lark_id').distinct().as('members'),
      of.fn.sum<number>('department_members.is_primary').as('primary'),
    ])
    .where('departments.tenant_key', '=', v.tenantKey)
    .where('departments.ancestry', '>=', v.from)
    .where('departments.ancestry', '<', v.to),
);

/** Changes columns of a department. */
export async function setDepartment(db: Db, id: string, columns: Partial<DepartmentRow>): Promise<void> {
  await db.run(db.build.updateTable('departments').set(columns).where('open_department_id', '=', id));
}

/** A department and all below it, deleted ones included. */
export function branchOf(db: Db, { tenant_key: tenantKey, ancestry }: Pick<DepartmentRow, 'tenant_key' | 'ancestry'>) {
  return db.all(branch, { tenantKey, ...branchRange(ancestry) });
}

/** Moves a department with all below it under another one, and keeps the counts above both places right. */
export async function moveDepartment(
  db: Db,
  department: DepartmentRow,
  parent: Pick<DepartmentRow, 'open_department_id' | 'ancestry'> | undefined,
): Promise<void> {
  const { open_department_id: id, ancestry: before } = department;
  const above = parent?.ancestry ?? `/${rootDepartment}/`;
  const after = `${above}${id}/`;
  for (const row of await branchOf(db, department)) {
    await setDepartment(db, row.open_department_id, { ancestry: after + row.ancestry.slice(before.length) });
  }
  await setDepartment(db, id, { parent: parent?.open_department_id ?? rootDepartment });
  const affected = new Set([...before.split('/'), ...above.split('/')]);
  affected.delete(id);
  for (const row of (await findDepartments(db, affected)).values()) await recount(db, row);
}

async function recount(db: Db, { tenant_key: tenantKey, open_department_id, ancestry }: DepartmentRow): Promise<void> {
  const counted = await db.first(countMembers, { tenantKey, ...branchRange(ancestry) });
  await setDepartment(db, open_department_id, {
    member_count: Number(counted?.members ?? 0),
    primary_member_count: Number(counted?.primary ?? 0),
  });
}
