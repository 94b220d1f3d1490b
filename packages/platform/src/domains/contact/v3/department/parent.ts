import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { seenDepartment } from '../../departments/check-sees-department.ts';
import { shownDepartments } from '../../departments/shown-department.ts';
import { findDepartments, rootDepartment } from '../../directory.ts';
import { pageOf, pageSize } from '../../pages.ts';
import { seesDepartment, viewOf } from '../../range.ts';

/** The departments above one, the nearest first, without the root and without those out of sight. Source: page of this API. */
export const parent = handle(department.parent, async (call) => {
  const { db, caller, ids, input } = call;
  const { params } = input;
  const size = pageSize(params.page_size, 20);
  const id = ids.openDepartmentId(params.department_id);
  if (id === rootDepartment) throw reject(codes.rootDepartment);
  const row = await seenDepartment(call, id, {
    gone: () => reject(codes.departmentInfoIsNull),
    unseen: () => reject(codes.noDepartmentAuthority),
  });
  const above = row.ancestry.split('/').filter((step) => step !== '' && step !== id);
  const departments = await findDepartments(db, above);
  const view = await viewOf(db, caller);
  const seen = above
    .toReversed()
    .flatMap((step) => departments.get(step) ?? [])
    .filter((one) => seesDepartment(view, one));
  const { rows, more } = await pageOf(call, seen, { size, token: params.page_token, bound: [id] });
  return { ...more, items: await shownDepartments(call, params, rows) };
});
