import { reject } from '../../../gateway/reject.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findDepartment } from '../directory.ts';
import { seesDepartment, viewOf } from '../range.ts';
import type { Reader } from '../shown-ids.ts';
import { findWrittenDepartments } from '../written-ids.ts';

/**
 * The department of a binding. Its kind of id stands in the body, where the gateway does not look: an unknown one is 43058,
 * and so is the root. Source: error codes of `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department`.
 */
export async function departmentOfBinding(
  reader: Reader,
  { department_id, department_id_type }: { readonly department_id: string; readonly department_id_type?: string },
): Promise<DepartmentRow> {
  const found = await findWrittenDepartments(reader, [department_id], department_id_type);
  const row = await findDepartment(reader.db, found.get(department_id) ?? '');
  if (!row) throw reject(codes.unitDepartmentInvalid);
  if (!seesDepartment(await viewOf(reader.db, reader.caller), row)) throw reject(codes.noDepartmentAuthority);
  return row;
}
