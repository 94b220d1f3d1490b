import * as records from '@larkspur/catalog/calls/base/v3/bases.tables.records';
import { handle } from '../../../../../../emulation/handler.ts';
import { editRecords } from '../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../opened.ts';
import { shownRecord } from '../../../records/shown-record.ts';
import { readV3Cells } from '../../../records/written-cells.ts';

/** Changes the named cells of a record, null empties one. */
export const patch = handle(records.patch, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  const { record_id } = input.path;
  const { records: read, ignored } = readV3Cells(open, [input.data]);
  await editRecords(call, open, [{ record_id, fields: read[0] ?? {} }]);
  return shownRecord(call, open, record_id, ignored);
});
