import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { departmentToList } from '../../departments/check-sees-department.ts';
import { childrenPage } from '../../departments/children-page.ts';
import { pageSize } from '../../pages.ts';

export const children = handle(department.children, async (call) => {
  const { ids, input } = call;
  const size = pageSize(input.params.page_size, 10);
  const parent = await departmentToList(call, ids.openDepartmentId(input.path.department_id));
  return childrenPage(call, input.params, parent, size);
});
