import { statement } from '../../../store/statement.ts';
import type { Db, Store } from '../../../store/store.ts';
import { cachePerStore } from '../stamped-cache.ts';
import type { Table } from '../tables/table.ts';
import { type BaseRecord, readRecord } from './record.ts';

/** All records of a table at one moment, in the table's order. */
export class RecordSet {
  readonly records: readonly BaseRecord[];
  #byId: Map<string, BaseRecord> | undefined;

  constructor(records: readonly BaseRecord[]) {
    this.records = records;
  }

  find(recordId: string): BaseRecord | undefined {
    this.#byId ??= new Map(this.records.map((record) => [record.record_id, record]));
    return this.#byId.get(recordId);
  }

  /** The set after records were added at the end, replaced or taken out. */
  with(added: readonly BaseRecord[], edited: readonly BaseRecord[], dropped: ReadonlySet<string>): RecordSet {
    const records = this.records.slice();
    for (const record of edited) records[placeOf(records, record.sequence)] = record;
    const kept = dropped.size > 0 ? records.filter(({ record_id }) => !dropped.has(record_id)) : records;
    kept.push(...added);
    return new RecordSet(kept);
  }
}

/** Where the record with this sequence is, in a list that is sorted by it. */
function placeOf(records: readonly BaseRecord[], sequence: number): number {
  let low = 0;
  let high = records.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as BaseRecord).sequence < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cells that are kept in memory at most, over all tables; one table of 20,000 records by 100 fields fits. Reading such a
 * table anew takes about half a second, evaluating a search on a kept one some 20 ms.
 */
export const recordSets = cachePerStore<RecordSet>(2_500_000);

const columns = [
  'record_id',
  'sequence',
  'cells',
  'created_by',
  'created_time',
  'modified_by',
  'modified_time',
] as const;

const listRecords = statement((db, v: { appToken: string; tableId: string }) =>
  db
    .selectFrom('base_records')
    .select(columns)
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .orderBy('sequence'),
);
const findRecord = statement((db, v: { appToken: string; tableId: string; recordId: string }) =>
  db
    .selectFrom('base_records')
    .select(columns)
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .where('record_id', '=', v.recordId),
);

/** All records of a table; kept in memory from the first use until they change. */
export async function loadRecords(db: Db, store: Store, table: Table): Promise<RecordSet> {
  const cache = recordSets(store);
  const key = `${table.app_token} ${table.table_id}`;
  const known = cache.get(key, table.records_stamp);
  if (known) return known;
  const rows = await db.all(listRecords, { appToken: table.app_token, tableId: table.table_id });
  const loaded = new RecordSet(rows.map(readRecord));
  cache.set(key, table.records_stamp, loaded, weightOf(loaded, table));
  return loaded;
}

/** Roughly the number of cells. */
export function weightOf({ records }: RecordSet, table: Table): number {
  return records.length * (table.fields.length + 5);
}

/** Records by id; those that are not there are left out. */
export async function findRecords(
  db: Db,
  { app_token: appToken, table_id: tableId }: Table,
  recordIds: Iterable<string>,
): Promise<Map<string, BaseRecord>> {
  const found = new Map<string, BaseRecord>();
  for (const recordId of recordIds) {
    const row = await db.first(findRecord, { appToken, tableId, recordId });
    if (row) found.set(recordId, readRecord(row));
  }
  return found;
}
