import * as employeeTypeEnum from '@larkspur/catalog/calls/contact/v3/employeeTypeEnum';
import { handle } from '../../../../emulation/handler.ts';
import { addEmployeeType, shownEmployeeType } from '../../employee-types/employee-types.ts';

/** Ids look like base64 of 16 bytes; here without the slash, so that they can stand in a path. Source: example of this page. */
export const create = handle(employeeTypeEnum.create, async ({ input, db, caller, platform }) => {
  const enumId = platform.random(16).toString('base64').replaceAll('/', 'A');
  const type = await addEmployeeType(db, caller.tenantKey, enumId, input.data);
  return { employee_type_enum: shownEmployeeType(type) };
});
