import * as batchGet from '@larkspur/catalog/calls/base/v3/bases.tables.records.batchGet';
import { handle } from '../../../../../../../emulation/handler.ts';
import { openReadableRecords } from '../../../../records/readable-records.ts';
import { rowsOf } from '../../../../records/shown-record.ts';

/** Records by id. One that is not there refuses the call (inferred). */
export const create = handle(batchGet.create, async ({ input, ...call }) => {
  const { record_id_list, select_fields } = input.data;
  const open = await openReadableRecords(call, input.path, record_id_list);
  return rowsOf(call, open, record_id_list, select_fields);
});
