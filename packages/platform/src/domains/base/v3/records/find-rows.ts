import type { BaseCall } from '../../../bitable/call.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { fieldType, isLink } from '../../../bitable/fields/field-types.ts';
import { Row } from '../../../bitable/formula/value.ts';
import type { Workbook } from '../../../bitable/formula/workbook.ts';
import { inOrder, sortOfView, testOfFilter } from '../../../bitable/records/find-records.ts';
import { loadRecords } from '../../../bitable/records/load-records.ts';
import type { BaseRecord } from '../../../bitable/records/record.ts';
import type { SortKey } from '../../../bitable/records/sort.ts';
import { rightsIn } from '../../../bitable/roles/table-rights.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import type { View, ViewFilter } from '../../../bitable/views/view.ts';
import { fieldNamed } from '../opened.ts';
import { visibleFields } from '../views/visible-fields.ts';

export interface RowQuery {
  readonly view: View | undefined;
  readonly filter: ViewFilter | null;
  /** In place of the view's. */
  readonly sort: readonly SortKey[];
  readonly search?: { readonly keyword: string; readonly fields: readonly Field[] };
}

/** The records that the caller may read, the view shows, the filter lets through and the keyword is in (inferred). */
export async function findRows(
  call: BaseCall,
  open: OpenTable,
  { view, filter, sort, search }: RowQuery,
  book: Workbook,
): Promise<readonly BaseRecord[]> {
  const { table } = open;
  const { records } = await loadRecords(call.db, call.platform.store, table);
  const filters = [view?.property.filter_info, filter].filter((one) => one !== undefined && one !== null);
  const tests = [rightsIn(open, call.now).mayRead, ...filters.map((one) => testOfFilter(one, open, call.now))];
  let found: readonly BaseRecord[] = records.filter((record) => tests.every((test) => test(record)));
  if (search) found = await withKeyword(open, found, search, book);
  const order = sort.length > 0 || !view ? sort : sortOfView(view, table);
  return inOrder(table, found, order, book);
}

/** Links and attachments are not searched; case does not count (the latter is inferred). */
async function withKeyword(
  { table }: OpenTable,
  records: readonly BaseRecord[],
  { keyword, fields }: NonNullable<RowQuery['search']>,
  book: Workbook,
): Promise<readonly BaseRecord[]> {
  const searched = fields.filter((field) => !isLink(field) && field.type !== fieldType.attachment);
  await book.load(table, searched);
  const wanted = keyword.toLowerCase();
  return records.filter((record) => {
    const row = new Row(table, record);
    return searched.some((field) => book.textOf(book.result(row, field)).toLowerCase().includes(wanted));
  });
}

/** The fields of an answer and what they are chosen by: those that are named, else the view's, else all. */
export function chosenFields(
  call: BaseCall,
  open: OpenTable,
  names: readonly string[] | undefined,
  view: View | undefined,
): { fields: Field[]; field_scope: string } {
  const { mayReadField } = rightsIn(open, call.now);
  const named = names !== undefined && names.length > 0;
  const fields = named
    ? [...new Set(names.map((name) => fieldNamed(open.table, name)))]
    : view
      ? visibleFields(open.table, view)
      : open.table.fields;
  return {
    fields: fields.filter(mayReadField),
    field_scope: named ? 'selected_fields' : view ? 'view_visible_fields' : 'all_fields',
  };
}

export function recordScope({ view, filter }: RowQuery): string {
  return view ? 'view_filtered_records' : filter ? 'filtered_records' : 'all_records';
}
