import * as employeeTypeEnum from '@larkspur/catalog/calls/contact/v3/employeeTypeEnum';
import { handle } from '../../../../emulation/handler.ts';
import { employeeTypes, shownEmployeeType } from '../../employee-types/employee-types.ts';
import { pageOf, pageSize } from '../../pages.ts';

export const list = handle(employeeTypeEnum.list, async (call) => {
  const { db, caller, input } = call;
  const { rows, more } = await pageOf(call, await employeeTypes(db, caller.tenantKey), {
    size: pageSize(input.params.page_size, 20),
    token: input.params.page_token,
    bound: [],
  });
  return { ...more, items: rows.map(shownEmployeeType) };
});
