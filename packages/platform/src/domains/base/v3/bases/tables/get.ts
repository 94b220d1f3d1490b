import * as tables from '@larkspur/catalog/calls/base/v3/bases.tables';
import { handle } from '../../../../../emulation/handler.ts';
import { openNamedTable } from '../../opened.ts';

/** A table, with the id of its primary field. */
export const get = handle(tables.get, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  return { id: table.table_id, name: table.name, primary_field: table.primary.field_id };
});
