import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { limits } from '../../limits.ts';
import { checkBatch } from '../../records/batch.ts';
import { deleteRecords } from '../../records/change-records.ts';
import { openTable } from '../../tables/open-table.ts';

/** Deletes up to 500 records; all of them or none. */
export const batchDelete = handle(appTableRecord.batchDelete, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  const recordIds = input.data.records;
  checkBatch(recordIds, limits.recordsInBatchDelete);
  await deleteRecords(call, open, recordIds);
  return { records: recordIds.map((record_id) => ({ deleted: true, record_id })) };
});
