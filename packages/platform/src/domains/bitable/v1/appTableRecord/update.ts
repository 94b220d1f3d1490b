import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { runOnce } from '../../client-token.ts';
import { editRecords } from '../../records/change-records.ts';
import { echoed } from '../../records/echo.ts';
import { openTable } from '../../tables/open-table.ts';

/** Changes the named cells of a record, given back as they were written. */
export const update = handle(appTableRecord.update, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'records');
  const { client_token, user_id_type } = input.params;
  const { record_id } = input.path;
  return runOnce(call, open.base, { clientToken: client_token, request: [input.path, input.data] }, async () => {
    await editRecords(call, open, [{ record_id, fields: input.data.fields }], user_id_type);
    return { record: echoed(record_id, input.data.fields) };
  });
});
