import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { changeDepartment } from '../../departments/change-department.ts';
import { shownDepartmentOf } from '../../departments/shown-department.ts';

/** Writes all fields: what is absent is emptied, except the order. Source: page of this API. */
export const update = handle(department.update, async (call) => {
  const { ids, input } = call;
  const { leader_user_id, leaders, ...fields } = input.data;
  if (fields.parent_department_id === '') throw reject(codes.parentIdNull);
  const row = await changeDepartment(call, 'update', ids.openDepartmentId(input.path.department_id), {
    i18n_name: {},
    group_chat_employee_types: [],
    ...(leader_user_id === undefined && leaders === undefined && { leaders: [] }),
    ...(leader_user_id !== undefined && { leader_user_id }),
    ...(leaders !== undefined && { leaders }),
    ...fields,
  });
  return { department: await shownDepartmentOf(call, input.params, row) };
});
