import * as records from '@larkspur/catalog/calls/base/v3/bases.tables.records';
import { handle } from '../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../gateway/reject.ts';
import { codes } from '../../../../../bitable/codes.ts';
import { Workbook } from '../../../../../bitable/formula/workbook.ts';
import { openNamedTable, slice, viewNamed } from '../../../opened.ts';
import { chosenFields, findRows, recordScope } from '../../../records/find-rows.ts';
import { readFilter, readJson, readSort, type WrittenFilter } from '../../../records/record-filter.ts';
import { shownRows } from '../../../records/shown-rows.ts';

/** The records of a table or view, column by column. */
export const list = handle(records.list, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'view');
  const { field_id, view_id, filter, sort, offset, limit = 100 } = input.params;
  const view = view_id ? await viewNamed(call, open.table, view_id) : undefined;
  const order = readJson(sort, codes.invalidSort) ?? [];
  if (!Array.isArray(order)) throw reject(codes.invalidSort, { because: `${sort} is no list` });
  const query = {
    view,
    filter: await readFilter(call, open, (readJson(filter, codes.invalidFilter) ?? {}) as WrittenFilter),
    sort: readSort(open.table, order),
  };
  const book = new Workbook(call, open.base);
  const found = await findRows(call, open, query, book);
  const { fields, field_scope } = chosenFields(call, open, field_id, view);
  const { part, ...page } = slice(found, { offset: offset ?? 0, limit });
  return {
    ...(await shownRows(call, open, part, fields, book)),
    ...page,
    query_context: { record_scope: recordScope(query), field_scope },
  };
});
