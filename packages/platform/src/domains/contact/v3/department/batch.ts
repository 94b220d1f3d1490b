import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { rootRow, shownDepartments } from '../../departments/shown-department.ts';
import { findDepartments, rootDepartment } from '../../directory.ts';
import { seesDepartment, viewOf } from '../../range.ts';
import { findWrittenDepartments } from '../../written-ids.ts';

/** Source: page of this API. */
const departmentsAtOnce = 50;

/** Unknown, deleted and unseen departments are left out. Source: page of this API. */
export const batch = handle(department.batch, async ({ input: { params }, ids: _, ...reader }) => {
  const { db, caller } = reader;
  if (params.department_ids.length > departmentsAtOnce) throw reject(codes.pageSizeInvalid);
  const found = await findWrittenDepartments(reader, params.department_ids, params.department_id_type);
  const ids = new Set(params.department_ids.flatMap((id) => found.get(id) ?? []));
  const rows = await findDepartments(db, ids);
  if (ids.has(rootDepartment)) rows.set(rootDepartment, await rootRow(db, caller.tenantKey));
  const view = await viewOf(db, caller);
  const seen = [...ids].flatMap((id) => rows.get(id) ?? []).filter((row) => !row.deleted && seesDepartment(view, row));
  return { items: await shownDepartments(reader, params, seen) };
});
