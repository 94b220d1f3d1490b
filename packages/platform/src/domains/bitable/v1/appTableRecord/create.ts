import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { runOnce } from '../../client-token.ts';
import { addRecords } from '../../records/change-records.ts';
import { echoed } from '../../records/echo.ts';
import { openTable } from '../../tables/open-table.ts';

/** A new record, given back as it was written. */
export const create = handle(appTableRecord.create, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  const { client_token, user_id_type } = input.params;
  return runOnce(call, open.base, { clientToken: client_token, request: [input.path, input.data] }, async () => {
    const [record] = await addRecords(call, open, [input.data.fields], user_id_type);
    return { record: echoed(record?.record_id ?? '', input.data.fields) };
  });
});
