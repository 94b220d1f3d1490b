import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { shownDepartments } from '../../departments/shown-department.ts';
import { visibleDepartments } from '../../departments/visible-departments.ts';
import { readPage } from '../../pages.ts';
import { viewOf } from '../../range.ts';

/** Names that contain the words, in any case; names in other languages do not count. Everything wrong is 48001. */
export const search = handle(department.search, async (call) => {
  const { db, caller, input } = call;
  const { page_size = 20, page_token, ...types } = input.params;
  const { query } = input.data;
  if (query.trim() === '' || page_size < 1) throw reject(codes.searchParamInvalid);
  const view = await viewOf(db, caller);
  const { rows, more } = await readPage<DepartmentRow, string>(call, {
    size: page_size,
    token: page_token,
    bound: [query],
    refusal: () => reject(codes.searchParamInvalid),
    rowsAfter: (after = '', limit) =>
      visibleDepartments(db, caller.tenantKey, view, { nameContains: query.trim(), after, limit }),
    placeOf: (row) => row.ancestry,
  });
  return { ...more, items: await shownDepartments(call, types, rows) };
});
