import * as search from '@larkspur/catalog/calls/base/v3/bases.tables.records.search';
import { handle } from '../../../../../../../emulation/handler.ts';
import { Workbook } from '../../../../../../bitable/formula/workbook.ts';
import { fieldNamed, openNamedTable, slice, viewNamed } from '../../../../opened.ts';
import { chosenFields, findRows, recordScope } from '../../../../records/find-rows.ts';
import { readFilter, readSort } from '../../../../records/record-filter.ts';
import { shownRows } from '../../../../records/shown-rows.ts';

/** The records with a keyword in one of some fields. */
export const create = handle(search.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'view');
  const { keyword, search_fields, select_fields, view_id, filter, sort, offset, limit = 10 } = input.data;
  const view = view_id ? await viewNamed(call, open.table, view_id) : undefined;
  const searched = search_fields.map((name) => fieldNamed(open.table, name));
  const query = {
    view,
    filter: await readFilter(call, open, filter ?? {}),
    sort: readSort(open.table, sort),
    search: { keyword, fields: searched },
  };
  const book = new Workbook(call, open.base);
  const found = await findRows(call, open, query, book);
  const { fields, field_scope } = chosenFields(call, open, select_fields, view);
  const { part, ...page } = slice(found, { offset: offset ?? 0, limit });
  return {
    ...(await shownRows(call, open, part, fields, book)),
    ...page,
    query_context: {
      record_scope: recordScope(query),
      field_scope,
      search_scope: searched.map(({ field_id, field_name }) => `${field_id}(${field_name})`).join(', '),
    },
  };
});
