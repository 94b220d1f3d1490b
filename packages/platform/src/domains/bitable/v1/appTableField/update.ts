import * as appTableField from '@larkspur/catalog/calls/bitable/v1/appTableField';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { runOnce } from '../../client-token.ts';
import { changeField } from '../../fields/change-field.ts';
import { readField } from '../../fields/new-field.ts';
import { openField } from '../../fields/open-field.ts';
import { shownFields } from '../../fields/shown-field.ts';
import { openTable } from '../../tables/open-table.ts';
import { loadTable } from '../../tables/table.ts';

/** Replaces a field: what is not written of its property is set back to its default. */
export const update = handle(appTableField.update, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'edit');
  const before = openField(open.table, input.path.field_id);
  const request = { clientToken: input.params.client_token, request: [input.path, input.data] };
  return runOnce(call, open.base, request, async () => {
    const { app_token, table_id } = open.table;
    const written = await readField(call, app_token, input.data, before);
    const { auto_serial, back_field_name } = input.data.property ?? {};
    const field = await changeField(call, open, before, {
      field: written,
      backFieldName: back_field_name,
      // Known from `app-table-field/guide`; the API's own list of fields lacks it.
      reformat: (auto_serial as { reformat_existing_records?: boolean } | undefined)?.reformat_existing_records,
    });
    await reviseBase(call.db, app_token);
    const table = (await loadTable(call.db, call.platform.store, open.base, table_id)) ?? open.table;
    const [shown] = await shownFields(call, table, [field]);
    return { field: shown };
  });
});
