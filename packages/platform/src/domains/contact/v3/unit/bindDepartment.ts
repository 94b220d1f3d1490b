import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { departmentOfBinding } from '../../units/department-of-binding.ts';
import { checkUnitsAllowed, countDepartmentsOfUnit, departmentsOfUnit, unitOf } from '../../units/units.ts';

/** A department has one unit. That a full unit is answered with 43017, which other pages have for it, is inferred. */
export const bindDepartment = handle(unit.bindDepartment, async (call) => {
  const { db, caller, input, now } = call;
  await checkUnitsAllowed(db, caller.tenantKey);
  const { unit_id } = await unitOf(db, caller.tenantKey, input.data.unit_id);
  const department = await departmentOfBinding(call, input.data);
  if (department.unit_id === unit_id) return {};
  if (department.unit_id !== '') throw reject(codes.unitBoundElsewhere);
  if ((await countDepartmentsOfUnit(db, caller.tenantKey, unit_id)) >= departmentsOfUnit) throw reject(codes.unitFull);
  await setDepartment(db, department.open_department_id, { unit_id, update_time: now });
  return {};
});
