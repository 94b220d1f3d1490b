import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { runOnce } from '../../client-token.ts';
import { checkBatch } from '../../records/batch.ts';
import { editRecords } from '../../records/change-records.ts';
import { echoed } from '../../records/echo.ts';
import { openTable } from '../../tables/open-table.ts';

/** Changes the named cells of up to 1,000 records; all of them or none. */
export const batchUpdate = handle(appTableRecord.batchUpdate, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  checkBatch(input.data.records);
  const { client_token, user_id_type } = input.params;
  return runOnce(call, open.base, { clientToken: client_token, request: [input.path, input.data] }, async () => {
    const written = input.data.records.map(({ record_id = '', fields }) => ({ record_id, fields }));
    await editRecords(call, open, written, user_id_type);
    return { records: written.map(({ record_id, fields }) => echoed(record_id, fields)) };
  });
});
