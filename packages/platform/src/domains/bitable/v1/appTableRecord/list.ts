import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { Workbook } from '../../formula/workbook.ts';
import { findRecordsOf, shownFields } from '../../records/find-records.ts';
import { readListFieldNames, readListFilter, readListSort } from '../../records/list-filter.ts';
import { pageOfRecords, readPageSize } from '../../records/paging.ts';
import { shownRecords } from '../../records/shown-record.ts';
import { rightsIn } from '../../roles/table-rights.ts';
import { openTable } from '../../tables/open-table.ts';

/** The old search, by a formula. Its texts are plain unless they are asked for in pieces. */
export const list = handle(appTableRecord.list, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'view');
  const { view_id, filter, sort, field_names, user_id_type, page_size, page_token, ...shape } = input.params;
  const size = readPageSize(page_size);
  const names = readListFieldNames(field_names);
  const rights = rightsIn(open, call.now);
  const book = new Workbook(call, open.base, user_id_type);
  const query = {
    viewId: view_id,
    test: await readListFilter(open, filter, book),
    sort: readListSort(open, sort),
  };
  const { records, view } = await findRecordsOf(call, open, query, rights, book);
  const fields = shownFields(open, names, view, rights);
  const page = pageOfRecords(records, {
    page_size: size,
    page_token,
    search: [open.table.table_id, view_id, filter, sort],
  });
  const items = await shownRecords(call, open, page.items, fields, book, {
    automaticFields: shape.automatic_fields,
    old: { textAsArray: shape.text_field_as_array ?? false, formulaRef: shape.display_formula_ref ?? false },
  });
  return { ...page, items: items as never };
});
