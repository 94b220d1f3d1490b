import * as records from '@larkspur/catalog/calls/base/v3/bases.tables.records';
import { handle } from '../../../../../../emulation/handler.ts';
import { openReadableRecords } from '../../../records/readable-records.ts';
import { shownRecord } from '../../../records/shown-record.ts';

/** One record. */
export const get = handle(records.get, async ({ input, ...call }) => {
  const { record_id } = input.path;
  const open = await openReadableRecords(call, input.path, [record_id]);
  return shownRecord(call, open, record_id);
});
