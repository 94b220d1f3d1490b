import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { checkSeesDepartment } from '../../departments/check-sees-department.ts';
import { rootDepartment } from '../../directory.ts';
import { pageSize } from '../../pages.ts';
import { viewOf } from '../../range.ts';
import { membersPage, ownUsersPage } from '../../users/members-page.ts';

/**
 * Superseded by `findByDepartment`. Without a department it gives the users that are in the range by themselves, and for a
 * range of all staff those directly under the root (inferred).
 */
export const list = handle(user.list, async (call) => {
  const { db, caller, ids, input } = call;
  const { department_id, page_size } = input.params;
  const size = pageSize(page_size, 20);
  const view = await viewOf(db, caller);
  if (department_id === undefined && !view.all) return ownUsersPage(call, input.params, view, size);
  const id = department_id === undefined ? rootDepartment : ids.openDepartmentId(department_id);
  await checkSeesDepartment(call, id);
  return membersPage(call, input.params, id, size);
});
