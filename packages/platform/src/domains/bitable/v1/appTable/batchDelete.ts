import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { openBase } from '../../bases/open-base.ts';
import { codes } from '../../codes.ts';
import { limits } from '../../limits.ts';
import { dropTables } from '../../tables/drop-table.ts';
import { tableOf } from '../../tables/open-table.ts';

/** Deletes several tables, unless none would be left; all of them or none. */
export const batchDelete = handle(appTable.batchDelete, async ({ input, ...call }) => {
  const open = await openBase(call, input.path.app_token, 'edit');
  const tableIds = new Set(input.data.table_ids);
  if (tableIds.size === 0) throw reject(codes.wrongRequestBody, { because: 'table_ids is missing or empty' });
  if (tableIds.size > limits.tablesInBatchDelete) throw reject(codes.recordAddOnceExceedLimit);
  for (const tableId of tableIds) await tableOf(call, open, tableId);
  await dropTables(call, open.base.app_token, tableIds);
  return {};
});
