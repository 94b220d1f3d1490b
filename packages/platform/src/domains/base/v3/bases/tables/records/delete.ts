import * as records from '@larkspur/catalog/calls/base/v3/bases.tables.records';
import { handle } from '../../../../../../emulation/handler.ts';
import { deleteRecords } from '../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../opened.ts';

/** Deletes a record. */
export const deleteRecord = handle(records.delete, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  await deleteRecords(call, open, [input.path.record_id]);
  return {};
});
