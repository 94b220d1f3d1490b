import * as tables from '@larkspur/catalog/calls/base/v3/bases.tables';
import { handle } from '../../../../../emulation/handler.ts';
import { dropTables } from '../../../../bitable/tables/drop-table.ts';
import { openNamedTable } from '../../opened.ts';

/** Deletes a table, unless it is the last one. */
export const deleteTable = handle(tables.delete, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  await dropTables(call, table.app_token, new Set([table.table_id]));
  return {};
});
