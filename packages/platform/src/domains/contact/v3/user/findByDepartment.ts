import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { checkSeesDepartment } from '../../departments/check-sees-department.ts';
import { pageSize } from '../../pages.ts';
import { membersPage } from '../../users/members-page.ts';

/** The users of the department itself; `0` for those directly under the root, which needs a range of all staff. */
export const findByDepartment = handle(user.findByDepartment, async (call) => {
  const { ids, input } = call;
  const id = ids.openDepartmentId(input.params.department_id);
  const size = pageSize(input.params.page_size, 10);
  await checkSeesDepartment(call, id);
  return membersPage(call, input.params, id, size);
});
