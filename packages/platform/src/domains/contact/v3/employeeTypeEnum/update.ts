import * as employeeTypeEnum from '@larkspur/catalog/calls/contact/v3/employeeTypeEnum';
import { handle } from '../../../../emulation/handler.ts';
import { changeEmployeeType, shownEmployeeType } from '../../employee-types/employee-types.ts';

export const update = handle(employeeTypeEnum.update, async ({ input, db, caller }) => {
  const type = await changeEmployeeType(db, caller.tenantKey, input.path.enum_id, input.data);
  return { employee_type_enum: shownEmployeeType(type) };
});
