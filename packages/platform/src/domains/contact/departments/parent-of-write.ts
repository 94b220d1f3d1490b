import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import type { DirectoryView } from '../range.ts';
import { seesPlace } from '../users/memberships-of-fields.ts';

/** Source: limits in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create`. */
const childrenOfDepartment = 1000;
const levelsOfTree = 25;

const countChildren = statement((db, v: { tenantKey: string; parent: string }) =>
  db
    .selectFrom('departments')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('parent', '=', v.parent)
    .where('deleted', '=', 0),
);

/**
 * The department with this id as a place for others; undefined for the root. Throws 40008 for a deleted one (inferred), and
 * 40014 for one out of sight; to put something under the root is for who sees everything.
 */
export async function findParent(db: Db, view: DirectoryView, id: string): Promise<DepartmentRow | undefined> {
  const parent = id === rootDepartment ? undefined : (await findDepartments(db, [id])).get(id);
  if (parent?.deleted) throw reject(codes.departmentInfoIsNull);
  if (!seesPlace(view, parent)) throw reject(codes.noParentDepartmentAuthority);
  return parent;
}

/** Throws when a branch of `depth` levels does not fit under the parent: too many children, or too deep. */
export async function checkRoom(
  db: Db,
  tenantKey: string,
  parent: DepartmentRow | undefined,
  depth: number,
): Promise<void> {
  const id = parent?.open_department_id ?? rootDepartment;
  const children = Number((await db.first(countChildren, { tenantKey, parent: id }))?.count ?? 0);
  if (children >= childrenOfDepartment) throw reject(codes.tooManyChildren);
  if (levelOf(parent) + depth > levelsOfTree) throw reject(codes.tooManyLevels);
}

/** 0 for the root, 1 for the departments under it. */
export function levelOf(department: Pick<DepartmentRow, 'ancestry'> | undefined): number {
  return department ? department.ancestry.split('/').length - 3 : 0;
}
