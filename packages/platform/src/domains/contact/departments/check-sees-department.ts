import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import { seesDepartment, viewOf } from '../range.ts';
import type { Reader } from '../shown-ids.ts';
import { rootRow } from './shown-department.ts';

/** Throws 40004 unless the caller sees this living department; `0` is seen by who sees everything. */
export async function checkSeesDepartment({ db, caller }: Reader, openDepartmentId: string): Promise<void> {
  const refusal = () => reject(codes.noDepartmentAuthority);
  await seenDepartment({ db, caller }, openDepartmentId, { gone: refusal, unseen: refusal });
}

/** The department, or the root as a row. Throws one of the refusals when it was deleted or is out of sight. */
export async function seenDepartment(
  { db, caller }: Pick<Reader, 'db' | 'caller'>,
  openDepartmentId: string,
  { gone, unseen }: { readonly gone: () => CallRejectedError; readonly unseen: () => CallRejectedError },
): Promise<DepartmentRow> {
  const row =
    openDepartmentId === rootDepartment
      ? await rootRow(db, caller.tenantKey)
      : (await findDepartments(db, [openDepartmentId])).get(openDepartmentId);
  if (!row || row.deleted) throw gone();
  if (!seesDepartment(await viewOf(db, caller), row)) throw unseen();
  return row;
}

/**
 * The department whose children are asked for. A deleted one is 40008 (inferred); out of an app's range it is 40004, out of
 * a user's sight 40014. Source: the codes of `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children`.
 */
export function departmentToList(
  reader: Pick<Reader, 'db' | 'caller'>,
  openDepartmentId: string,
): Promise<DepartmentRow> {
  const unseen = reader.caller.tokenKind === 'user' ? codes.noParentDepartmentAuthority : codes.noDepartmentAuthority;
  return seenDepartment(reader, openDepartmentId, {
    gone: () => reject(codes.departmentInfoIsNull),
    unseen: () => reject(unseen),
  });
}
