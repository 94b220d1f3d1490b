import * as records from '@larkspur/catalog/calls/base/v3/bases.tables.records';
import { handle } from '../../../../../../emulation/handler.ts';
import { addRecords } from '../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../opened.ts';
import { shownRecord } from '../../../records/shown-record.ts';
import { readV3Cells } from '../../../records/written-cells.ts';

/** A new record: the body is its cells. */
export const create = handle(records.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  const { records: read, ignored } = readV3Cells(open, [input.data]);
  const [record] = await addRecords(call, open, read);
  return shownRecord(call, open, record?.record_id ?? '', ignored);
});
