import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { changeDepartment } from '../../departments/change-department.ts';
import { shownDepartmentOf } from '../../departments/shown-department.ts';

export const patch = handle(department.patch, async (call) => {
  const { ids, input } = call;
  // A parent or a leader of '' counts as not written: by default nothing is changed.
  const { parent_department_id, ...fields } = input.data;
  const row = await changeDepartment(call, 'patch', ids.openDepartmentId(input.path.department_id), {
    ...fields,
    ...(parent_department_id && { parent_department_id }),
  });
  return { department: await shownDepartmentOf(call, input.params, row) };
});
