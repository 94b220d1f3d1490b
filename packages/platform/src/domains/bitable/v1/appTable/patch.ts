import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { readTableName } from '../../names.ts';
import { checkTableName } from '../../tables/create-table.ts';
import { openTable } from '../../tables/open-table.ts';
import { saveTable } from '../../tables/save-table.ts';

/** Renames a table. An empty name and the one that it has succeed and change nothing. */
export const patch = handle(appTable.patch, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const written = input.data.name?.trim() ?? '';
  if (written === '' || written === table.name) return { name: table.name };
  const name = readTableName(written);
  await checkTableName(call, table.app_token, name, table.table_id);
  await saveTable(call, table, { name });
  await reviseBase(call.db, table.app_token);
  return { name };
});
