import * as appTableField from '@larkspur/catalog/calls/bitable/v1/appTableField';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { runOnce } from '../../client-token.ts';
import { addField } from '../../fields/add-field.ts';
import { readField } from '../../fields/new-field.ts';
import { shownFields } from '../../fields/shown-field.ts';
import { openTable } from '../../tables/open-table.ts';

/** A new field at the end of a table. */
export const create = handle(appTableField.create, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'edit');
  const { app_token } = open.base;
  const request = { clientToken: input.params.client_token, request: [input.path, input.data] };
  return runOnce(call, open.base, request, async () => {
    const written = await readField(call, app_token, input.data);
    const { table, field } = await addField(call, open, written, input.data.property?.back_field_name);
    await reviseBase(call.db, app_token);
    const [shown] = await shownFields(call, table, [field]);
    return { field: shown };
  });
});
