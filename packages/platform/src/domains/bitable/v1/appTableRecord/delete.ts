import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { deleteRecords } from '../../records/change-records.ts';
import { openTable } from '../../tables/open-table.ts';

/** Deletes a record, also out of the links to it. */
export const deleteRecord = handle(appTableRecord.delete, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  await deleteRecords(call, open, [input.path.record_id]);
  return { deleted: true, record_id: input.path.record_id };
});
