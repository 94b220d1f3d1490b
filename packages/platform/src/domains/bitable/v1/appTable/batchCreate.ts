import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { openBase } from '../../bases/open-base.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { readField } from '../../fields/new-field.ts';
import { defaultNames, readTableName } from '../../names.ts';
import { checkRoomForTables, checkTableName, createTable } from '../../tables/create-table.ts';

/** Several new tables, each with a primary field; all of them or none. */
export const batchCreate = handle(appTable.batchCreate, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'edit');
  const written = input.data.tables ?? [];
  if (written.length === 0) throw reject(codes.wrongRequestBody, { because: 'tables is missing or empty' });
  await checkRoomForTables(call, base.app_token, written.length);
  const names = defaultNames[call.platform.settings.brand];
  const tableIds: string[] = [];
  for (const one of written) {
    const name = readTableName(one.name);
    await checkTableName(call, base.app_token, name);
    const primary = await readField(call, base.app_token, { field_name: names.text, type: 1 });
    const made = await createTable(call, { app_token: base.app_token, name, viewName: names.view, fields: [primary] });
    tableIds.push(made.table.table_id);
  }
  await reviseBase(call.db, base.app_token);
  return { table_ids: tableIds };
});
