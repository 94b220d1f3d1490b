import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { Workbook } from '../../formula/workbook.ts';
import { limits } from '../../limits.ts';
import { findRecordsOf, shownFields } from '../../records/find-records.ts';
import { pageOfRecords, readPageSize } from '../../records/paging.ts';
import { readSearchFilter, readSearchSort } from '../../records/search-filter.ts';
import { shownRecords } from '../../records/shown-record.ts';
import { rightsIn } from '../../roles/table-rights.ts';
import { openTable } from '../../tables/open-table.ts';

/** Finds records by conditions. A page has at most 500; a larger size counts as that (inferred). */
export const search = handle(appTableRecord.search, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'view');
  const { user_id_type, page_size, page_token } = input.params;
  const { view_id, field_names, sort, filter, automatic_fields } = input.data;
  const size = readPageSize(page_size, limits.pageOfRecords);
  const rights = rightsIn(open, call.now);
  const book = new Workbook(call, open.base, user_id_type);
  const query = {
    viewId: view_id || undefined,
    test: await readSearchFilter(call, open, filter, user_id_type),
    sort: readSearchSort(open, sort),
  };
  const { records, view } = await findRecordsOf(call, open, query, rights, book);
  const fields = shownFields(open, field_names, view, rights);
  const page = pageOfRecords(records, {
    page_size: size,
    page_token,
    search: [open.table.table_id, view_id, sort, filter],
  });
  const items = await shownRecords(call, open, page.items, fields, book, { automaticFields: automatic_fields });
  return { ...page, items: items as never };
});
