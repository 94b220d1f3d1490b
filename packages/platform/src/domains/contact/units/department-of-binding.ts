import { reject } from '../../../gateway/reject.ts';
import { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findDepartment } from '../directory.ts';
import { ids as resolvers } from '../ids.ts';
import { seesDepartment, viewOf } from '../range.ts';
import type { Reader } from '../shown-ids.ts';

/**
 * The department of a binding. Its kind of id stands in the body, where the gateway does not look: an unknown one is 43058,
 * and so is the root. Source: error codes of `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department`.
 */
export async function departmentOfBinding(
  { db, caller, platform }: Reader,
  { department_id, department_id_type }: { readonly department_id: string; readonly department_id_type?: string },
): Promise<DepartmentRow> {
  const found = new ResolvedIds();
  await resolvers.x_department_id?.resolve([department_id], department_id_type, { db, caller, platform }, found);
  const row = await findDepartment(db, found.departments.get(department_id) ?? '');
  if (!row) throw reject(codes.unitDepartmentInvalid);
  if (!seesDepartment(await viewOf(db, caller), row)) throw reject(codes.noDepartmentAuthority);
  return row;
}
