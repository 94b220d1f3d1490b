import * as fields from '@larkspur/catalog/calls/base/v3/bases.tables.fields';
import { handle } from '../../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { addField } from '../../../../../bitable/fields/add-field.ts';
import { shownV3Field } from '../../../fields/shown-field.ts';
import { readV3Field } from '../../../fields/written-field.ts';
import { openNamedTable } from '../../../opened.ts';

/** A new field at the end of a table. */
export const create = handle(fields.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'edit');
  const written = await readV3Field(call, open, input.data);
  const { table, field } = await addField(call, open, written, input.data.bidirectional_link_field_name);
  await reviseBase(call.db, open.base.app_token);
  return shownV3Field(call, table, field);
});
