import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { runOnce } from '../../client-token.ts';
import { checkBatch } from '../../records/batch.ts';
import { addRecords } from '../../records/change-records.ts';
import { echoed } from '../../records/echo.ts';
import { openTable } from '../../tables/open-table.ts';

/** Up to 1,000 new records; all of them or none. */
export const batchCreate = handle(appTableRecord.batchCreate, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  checkBatch(input.data.records);
  const { client_token, user_id_type } = input.params;
  return runOnce(call, open.base, { clientToken: client_token, request: [input.path, input.data] }, async () => {
    const written = input.data.records.map(({ fields }) => fields);
    const added = await addRecords(call, open, written, user_id_type);
    return { records: added.map(({ record_id }, index) => echoed(record_id, written[index] ?? {})) };
  });
});
