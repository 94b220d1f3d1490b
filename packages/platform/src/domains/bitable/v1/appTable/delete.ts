import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { dropTables } from '../../tables/drop-table.ts';
import { openTable } from '../../tables/open-table.ts';

/** Deletes a table, unless it is the last one. */
export const deleteTable = handle(appTable.delete, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  await dropTables(call, table.app_token, new Set([table.table_id]));
  return {};
});
