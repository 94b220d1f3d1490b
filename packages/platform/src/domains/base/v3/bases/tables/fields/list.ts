import * as fields from '@larkspur/catalog/calls/base/v3/bases.tables.fields';
import { handle } from '../../../../../../emulation/handler.ts';
import { shownV3Field } from '../../../fields/shown-field.ts';
import { openNamedTable, slice } from '../../../opened.ts';

/** The fields of a table, the primary one first. */
export const list = handle(fields.list, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  const { offset, limit = 100 } = input.params;
  const { part, total } = slice(table.fields, { offset: offset ?? 0, limit });
  const shown = [];
  for (const field of part) shown.push(await shownV3Field(call, table, field));
  return { fields: shown, total };
});
