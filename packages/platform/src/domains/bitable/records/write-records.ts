import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { randomText } from '../ids.ts';
import { saveTable } from '../tables/save-table.ts';
import type { Table } from '../tables/table.ts';
import { recordSets, weightOf } from './load-records.ts';
import type { BaseRecord } from './record.ts';

/** What is to become of records of one table. */
export interface RecordWrites {
  readonly added?: readonly BaseRecord[];
  /** As they are from now on. */
  readonly edited?: readonly BaseRecord[];
  readonly dropped?: readonly BaseRecord[];
}

const insertRecord = insertStatement('base_records', [
  'app_token',
  'table_id',
  'record_id',
  'sequence',
  'cells',
  'created_by',
  'created_time',
  'modified_by',
  'modified_time',
]);
const updateRecord = statement(
  (
    db,
    v: { appToken: string; tableId: string; recordId: string; cells: string; modifiedBy: string; modifiedTime: number },
  ) =>
    db
      .updateTable('base_records')
      .set({ cells: v.cells, modified_by: v.modifiedBy, modified_time: v.modifiedTime })
      .where('app_token', '=', v.appToken)
      .where('table_id', '=', v.tableId)
      .where('record_id', '=', v.recordId),
);
const deleteRecord = statement((db, v: { appToken: string; tableId: string; recordId: string }) =>
  db
    .deleteFrom('base_records')
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .where('record_id', '=', v.recordId),
);

/**
 * Writes records of a table, and its fields where they changed with them (new options); gives the table as it is now.
 * Knows nothing of links: `applyRecordWrites` keeps their other ends. Throws 1254103 where the table becomes too long.
 */
export async function writeRecords(
  call: Pick<BaseCall, 'db' | 'platform'>,
  table: Table,
  { added = [], edited = [], dropped = [] }: RecordWrites,
  fields?: readonly Field[],
): Promise<Table> {
  const { db, platform } = call;
  const { app_token: appToken, table_id: tableId } = table;
  const count = table.record_count + added.length - dropped.length;
  if (added.length > 0 && count > platform.settings.recordsPerTable) {
    throw reject(codes.recordExceedLimit, { because: `${tableId} would have ${count} records` });
  }
  for (const record of added) {
    await db.run(insertRecord, {
      ...record,
      app_token: appToken,
      table_id: tableId,
      cells: JSON.stringify(record.cells),
    });
  }
  for (const { record_id: recordId, cells, modified_by: modifiedBy, modified_time: modifiedTime } of edited) {
    await db.run(updateRecord, { appToken, tableId, recordId, cells: JSON.stringify(cells), modifiedBy, modifiedTime });
  }
  for (const { record_id: recordId } of dropped) await db.run(deleteRecord, { appToken, tableId, recordId });
  const records = {
    records_stamp: randomText(platform, 16),
    record_count: count,
    next_sequence: Math.max(table.next_sequence, (added.at(-1)?.sequence ?? 0) + 1),
  };
  const after = await saveTable(call, table, { records, ...(fields && { fields }) });
  keepInMemory(call, table, after, { added, edited, dropped });
  return after;
}

/** Where the records were in memory, they stay there as they are now. */
function keepInMemory(
  { platform }: Pick<BaseCall, 'platform'>,
  before: Table,
  after: Table,
  { added, edited, dropped }: Required<RecordWrites>,
): void {
  const cache = recordSets(platform.store);
  const key = `${before.app_token} ${before.table_id}`;
  const known = cache.get(key, before.records_stamp);
  if (!known) return;
  const now = known.with(added, edited, new Set(dropped.map(({ record_id }) => record_id)));
  cache.set(key, after.records_stamp, now, weightOf(now, after));
}
