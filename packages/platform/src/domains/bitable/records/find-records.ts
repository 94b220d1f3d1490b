import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { TimeZone } from '../formula/time-zone.ts';
import type { Workbook } from '../formula/workbook.ts';
import type { TableRights } from '../roles/table-rights.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { Table } from '../tables/table.ts';
import { openView, type View, type ViewFilter } from '../views/view.ts';
import { keptValues } from './condition-values.ts';
import { combine, readCondition, type Test } from './conditions.ts';
import { loadRecords } from './load-records.ts';
import type { BaseRecord } from './record.ts';
import { type SortKey, sorted } from './sort.ts';

/** Which records are looked for. A view counts only where neither filter nor sort is given. Source: `app-table-record/search`. */
export interface RecordQuery {
  readonly viewId: string | undefined;
  readonly test: Test | undefined;
  readonly sort: readonly SortKey[];
}

/** The records that the caller may read and the query finds, in order; and the view that had a say in it. */
export async function findRecordsOf(
  call: BaseCall,
  { base, table }: OpenTable,
  { viewId, test, sort }: RecordQuery,
  rights: TableRights,
  book: Workbook,
): Promise<{ records: readonly BaseRecord[]; view: View | undefined }> {
  const { records } = await loadRecords(call.db, call.platform.store, table);
  const ignoresView = test !== undefined || sort.length > 0;
  const view = viewId === undefined || ignoresView ? undefined : await openView(call.db, table, viewId);
  const viewTest = view && testOfView(view, { base, table }, call.now);
  let found = records.filter(rights.mayRead);
  const wanted = test ?? viewTest;
  if (wanted) found = found.filter(wanted);
  return { records: await inOrder(table, found, view ? sortOfView(view, table) : sort, book), view };
}

/** Records in the order of these fields, else as they are. */
export async function inOrder(
  table: Table,
  records: readonly BaseRecord[],
  sort: readonly SortKey[],
  book: Workbook,
): Promise<readonly BaseRecord[]> {
  if (sort.length === 0) return records;
  await book.load(
    table,
    sort.map(({ field }) => field),
  );
  return sorted(records, sort, table, book);
}

/** The order of a view's records. A field that is gone counts no more. */
export function sortOfView({ property: { sort = [] } }: View, table: Table): SortKey[] {
  return sort.flatMap(({ field_id, desc }) => {
    const field = table.fieldsById.get(field_id);
    return field ? [{ field, desc }] : [];
  });
}

function testOfView(view: View, open: Pick<OpenTable, 'base' | 'table'>, now: number): Test | undefined {
  const { filter_info: filter } = view.property;
  return filter ? testOfFilter(filter, open, now) : undefined;
}

/** The test that a kept filter makes. A condition on a field that is gone filters nothing (inferred). */
export function testOfFilter(
  filter: ViewFilter,
  { base, table }: Pick<OpenTable, 'base' | 'table'>,
  now: number,
): Test {
  const context = { zone: TimeZone.named(base.time_zone), now, ...keptValues };
  const tests = filter.conditions.flatMap(({ field_id, operator, value }) => {
    const field = table.fieldsById.get(field_id);
    return field ? [readCondition({ field, operator, value }, context)] : [];
  });
  return combine(filter.conjunction, tests);
}

/**
 * The fields that an answer shows: those that were asked for by name, else all that the view does not hide. Throws 1254024
 * for a name that the table has not.
 */
export function shownFields(
  { table }: OpenTable,
  names: readonly string[] | undefined,
  view: View | undefined,
  rights: TableRights,
): Field[] {
  const hidden = new Set(view?.property.hidden_fields);
  const fields =
    names === undefined || names.length === 0
      ? table.fields.filter(({ field_id }) => !hidden.has(field_id))
      : [...new Set(names)].map((name) => {
          const field = table.fieldsByName.get(name);
          if (!field) throw reject(codes.invalidFieldNames, { because: `${table.table_id} has no field "${name}"` });
          return field;
        });
  return fields.filter(rights.mayReadField);
}
