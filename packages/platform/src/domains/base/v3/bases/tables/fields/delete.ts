import * as fields from '@larkspur/catalog/calls/base/v3/bases.tables.fields';
import { handle } from '../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../gateway/reject.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { codes } from '../../../../../bitable/codes.ts';
import { dropField } from '../../../../../bitable/fields/drop-field.ts';
import { fieldNamed, openNamedTable } from '../../../opened.ts';

/** Deletes a field with its cells, unless it is the primary one. */
export const deleteField = handle(fields.delete, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const field = fieldNamed(table, input.path.field_id);
  if (field === table.primary) throw reject(codes.primaryFieldCannotBeDeleted);
  await dropField(call, table, field);
  await reviseBase(call.db, table.app_token);
  return {};
});
