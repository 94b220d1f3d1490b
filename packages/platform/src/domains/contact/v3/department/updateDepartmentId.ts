import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { isDepartmentIdTaken } from '../../departments/check-department.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { findDepartments } from '../../directory.ts';
import { seesDepartment, viewOf } from '../../range.ts';

export const updateDepartmentId = handle(department.updateDepartmentId, async ({ input, ids, db, caller, now }) => {
  const id = ids.openDepartmentId(input.path.department_id);
  const row = (await findDepartments(db, [id])).get(id);
  if (!row || row.deleted) throw reject(codes.paramInvalid);
  if (!seesDepartment(await viewOf(db, caller), row)) throw reject(codes.departmentIdNotChangeable);
  const { new_department_id } = input.data;
  if (new_department_id === row.department_id) return {};
  if (new_department_id === '' || new_department_id === '0' || new_department_id.startsWith('od-')) {
    throw reject(codes.paramInvalid);
  }
  if (await isDepartmentIdTaken(db, caller.tenantKey, new_department_id)) throw reject(codes.paramInvalid);
  await setDepartment(db, id, { department_id: new_department_id, update_time: now });
  return {};
});
