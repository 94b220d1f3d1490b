import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { departmentOfBinding } from '../../units/department-of-binding.ts';
import { checkUnitsAllowed, unitOf } from '../../units/units.ts';

/** A department that is not bound to the unit is none to unbind: 43058 (inferred). */
export const unbindDepartment = handle(unit.unbindDepartment, async (call) => {
  const { db, caller, input, now } = call;
  await checkUnitsAllowed(db, caller.tenantKey);
  const { unit_id } = await unitOf(db, caller.tenantKey, input.data.unit_id);
  const department = await departmentOfBinding(call, input.data);
  if (department.unit_id !== unit_id) throw reject(codes.unitDepartmentInvalid);
  await setDepartment(db, department.open_department_id, { unit_id: '', update_time: now });
  return {};
});
