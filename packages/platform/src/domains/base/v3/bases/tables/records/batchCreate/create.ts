import * as batchCreate from '@larkspur/catalog/calls/base/v3/bases.tables.records.batchCreate';
import { handle } from '../../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../../gateway/reject.ts';
import { codes } from '../../../../../../bitable/codes.ts';
import { checkBatch } from '../../../../../../bitable/records/batch.ts';
import { addRecords } from '../../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../../opened.ts';
import { rowsInBatch } from '../../../../records/limits.ts';
import { rowsOf, told } from '../../../../records/shown-record.ts';
import { readV3Cells } from '../../../../records/written-cells.ts';

/** Up to 200 new records, row by row in the order of `fields`; all of them or none. */
export const create = handle(batchCreate.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  const { fields, rows } = input.data;
  checkBatch(rows, rowsInBatch);
  const written = rows.map((row) => {
    if (row.length !== fields.length) {
      throw reject(codes.wrongRequestBody, { because: `a row has ${row.length} cells for ${fields.length} fields` });
    }
    return Object.fromEntries(fields.map((name, index) => [name, row[index]]));
  });
  const { records, ignored } = readV3Cells(open, written);
  const added = await addRecords(call, open, records);
  const recordIds = added.map(({ record_id }) => record_id);
  return { ...(await rowsOf(call, open, recordIds, fields)), ...told(ignored) };
});
