import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { seenDepartment } from '../../departments/check-sees-department.ts';
import { childrenPage } from '../../departments/children-page.ts';
import { pageSize } from '../../pages.ts';

/** Out of an app's range it is 40004, out of a user's sight 40014. Source: the two codes on the page of this API. */
export const children = handle(department.children, async (call) => {
  const { caller, ids, input } = call;
  const size = pageSize(input.params.page_size, 10);
  const unseen = caller.tokenKind === 'user' ? codes.noParentDepartmentAuthority : codes.noDepartmentAuthority;
  const parent = await seenDepartment(call, ids.openDepartmentId(input.path.department_id), {
    gone: () => reject(codes.departmentInfoIsNull),
    unseen: () => reject(unseen),
  });
  return childrenPage(call, input.params, parent, size);
});
