import { reject } from '../../../gateway/reject.ts';
import { insertStatement } from '../../../store/statement.ts';
import { dashboardCount, tablesOf } from '../bases/queries.ts';
import { type BaseCall, operatorOf } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { newBaseId, randomText } from '../ids.ts';
import { limits } from '../limits.ts';
import { applyRecordWrites } from '../records/apply-writes.ts';
import { emptyProperty, insertNewView } from '../views/view.ts';
import { readSchema, type Table } from './table.ts';

export interface NewTable {
  readonly app_token: string;
  readonly name: string;
  readonly viewName: string;
  /** The first is the primary one. */
  readonly fields: readonly Field[];
  /** Records without values that the table begins with. */
  readonly emptyRecords?: number;
}

const insertTable = insertStatement('base_tables', [
  'app_token',
  'table_id',
  'name',
  'position',
  'revision',
  'schema',
  'schema_stamp',
  'records_stamp',
  'record_count',
  'next_sequence',
]);

/** Adds a table with one grid view. The name is checked before: `freeTableName`. */
export async function createTable(call: BaseCall, { app_token, name, viewName, fields, emptyRecords = 0 }: NewTable) {
  const { db, platform } = call;
  const others = await tablesOf(db, app_token);
  const row = {
    app_token,
    table_id: newBaseId(platform, 'table'),
    name,
    position: (others.at(-1)?.position ?? 0) + 1,
    // The first records count the revision up to 1.
    revision: emptyRecords > 0 ? 0 : 1,
    schema_stamp: randomText(platform, 16),
    records_stamp: randomText(platform, 16),
    record_count: 0,
    next_sequence: 1,
  };
  await db.run(insertTable, { ...row, schema: JSON.stringify({ fields, groups: [] }) });
  const table: Table = { ...row, ...readSchema({ fields, groups: [] }) };
  const viewId = newBaseId(platform, 'view');
  await insertNewView(db, {
    app_token,
    table_id: table.table_id,
    view_id: viewId,
    position: 1,
    name: viewName,
    type: 'grid',
    property: emptyProperty,
    form: undefined,
  });
  if (emptyRecords === 0) return { table, viewId };
  return { table: await addEmptyRecords(call, table, emptyRecords), viewId };
}

async function addEmptyRecords(call: BaseCall, table: Table, count: number): Promise<Table> {
  const operator = operatorOf(call.caller);
  const records = Array.from({ length: count }, (_, index) => ({
    after: {
      record_id: newBaseId(call.platform, 'record'),
      sequence: index + 1,
      cells: {},
      created_by: operator,
      created_time: call.now,
      modified_by: operator,
      modified_time: call.now,
    },
  }));
  return applyRecordWrites(call, table, records);
}

/** Throws 1254100 where the Base has no room for so many more tables. Dashboards count as tables do. */
export async function checkRoomForTables({ db }: BaseCall, appToken: string, more: number): Promise<void> {
  const count = (await tablesOf(db, appToken)).length + (await dashboardCount(db, appToken)) + more;
  if (count > limits.tablesAndDashboards) {
    throw reject(codes.tableExceedLimit, { because: `the Base would have ${count} tables and dashboards` });
  }
}

/** Throws 1254013 for a name that another table of the Base has. */
export async function checkTableName({ db }: BaseCall, appToken: string, name: string, tableId = ''): Promise<void> {
  const others = await tablesOf(db, appToken);
  if (others.some((table) => table.name === name && table.table_id !== tableId)) {
    throw reject(codes.tableNameDuplicated, { because: `the Base has a table "${name}"` });
  }
}
