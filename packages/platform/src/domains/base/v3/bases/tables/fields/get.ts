import * as fields from '@larkspur/catalog/calls/base/v3/bases.tables.fields';
import { handle } from '../../../../../../emulation/handler.ts';
import { shownV3Field } from '../../../fields/shown-field.ts';
import { fieldNamed, openNamedTable } from '../../../opened.ts';

/** One field. */
export const get = handle(fields.get, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  return shownV3Field(call, table, fieldNamed(table, input.path.field_ref));
});
