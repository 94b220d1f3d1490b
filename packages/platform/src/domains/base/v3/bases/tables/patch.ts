import * as tables from '@larkspur/catalog/calls/base/v3/bases.tables';
import { handle } from '../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../bitable/bases/queries.ts';
import { readTableName } from '../../../../bitable/names.ts';
import { checkTableName } from '../../../../bitable/tables/create-table.ts';
import { saveTable } from '../../../../bitable/tables/save-table.ts';
import { openNamedTable } from '../../opened.ts';

/** Renames a table. */
export const patch = handle(tables.patch, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const name = readTableName(input.data.name);
  await checkTableName(call, table.app_token, name, table.table_id);
  await saveTable(call, table, { name });
  await reviseBase(call.db, table.app_token);
  return { id: table.table_id, name };
});
