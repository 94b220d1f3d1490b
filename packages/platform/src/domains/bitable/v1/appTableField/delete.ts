import * as appTableField from '@larkspur/catalog/calls/bitable/v1/appTableField';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { dropField } from '../../fields/drop-field.ts';
import { openField } from '../../fields/open-field.ts';
import { openTable } from '../../tables/open-table.ts';

/** Deletes a field, unless it is the primary one. */
export const deleteField = handle(appTableField.delete, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const field = openField(table, input.path.field_id);
  if (field === table.primary) throw reject(codes.primaryFieldCannotBeDeleted);
  await dropField(call, table, field);
  await reviseBase(call.db, table.app_token);
  return { deleted: true, field_id: field.field_id };
});
