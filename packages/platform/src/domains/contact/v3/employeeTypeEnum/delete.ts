import * as employeeTypeEnum from '@larkspur/catalog/calls/contact/v3/employeeTypeEnum';
import { handle } from '../../../../emulation/handler.ts';
import { deleteEmployeeType } from '../../employee-types/employee-types.ts';

const deleteEnum = handle(employeeTypeEnum.delete, async ({ input, db, caller }) => {
  await deleteEmployeeType(db, caller.tenantKey, input.path.enum_id);
  return {};
});

export { deleteEnum as delete };
