import * as batchUpdate from '@larkspur/catalog/calls/base/v3/bases.tables.records.batchUpdate';
import { handle } from '../../../../../../../emulation/handler.ts';
import { checkBatch } from '../../../../../../bitable/records/batch.ts';
import { editRecords } from '../../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../../opened.ts';
import { rowsInBatch } from '../../../../records/limits.ts';
import { rowsOf, told } from '../../../../records/shown-record.ts';
import { readV3Cells } from '../../../../records/written-cells.ts';

/** Writes the same cells into up to 200 records; into all of them or none. */
export const create = handle(batchUpdate.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  const { record_id_list, patch } = input.data;
  checkBatch(record_id_list, rowsInBatch);
  const { records, ignored } = readV3Cells(open, [patch]);
  const [cells = {}] = records;
  await editRecords(
    call,
    open,
    record_id_list.map((record_id) => ({ record_id, fields: cells })),
  );
  const names = Object.keys(cells);
  if (names.length === 0) return { record_id_list, update: {}, ...told(ignored) };
  const { fields, data } = await rowsOf(call, open, record_id_list.slice(0, 1), names);
  const update = Object.fromEntries(fields.map((name, index) => [name, data[0]?.[index]]));
  return { record_id_list, update, ...told(ignored) };
});
