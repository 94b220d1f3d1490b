import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';
import { departmentToList } from '../../departments/check-sees-department.ts';
import { childrenPage } from '../../departments/children-page.ts';
import { rootRow, shownDepartments } from '../../departments/shown-department.ts';
import { visibleDepartments } from '../../departments/visible-departments.ts';
import { pageSize, readPage } from '../../pages.ts';
import { type DirectoryView, viewOf } from '../../range.ts';

type Call = HandlerContext<Required<department.ListInput>>;

/**
 * Superseded by `children`. Without a parent it gives the departments of the range, with `fetch_child` what lies below them,
 * too; for a range of all staff the root, or everything. Source: comment of the call in the official Node SDK.
 */
export const list = handle(department.list, async (call) => {
  const { db, caller, ids, input } = call;
  const { parent_department_id, page_size, fetch_child = false } = input.params;
  const size = pageSize(page_size, 10);
  if (parent_department_id !== undefined) {
    const parent = await departmentToList(call, ids.openDepartmentId(parent_department_id));
    return childrenPage(call, input.params, parent, size);
  }
  const view = await viewOf(db, caller);
  if (view.all && !fetch_child) {
    return {
      has_more: false,
      items: await shownDepartments(call, input.params, [await rootRow(db, caller.tenantKey)]),
    };
  }
  return rangePage(call, view, size, fetch_child);
});

async function rangePage(call: Call, view: DirectoryView, size: number, withBelow: boolean) {
  const { db, caller, input } = call;
  const { rows, more } = await readPage<DepartmentRow, string>(call, {
    size,
    token: input.params.page_token,
    bound: [withBelow],
    rowsAfter: (after = '', limit) =>
      visibleDepartments(db, caller.tenantKey, view, {
        ...(!withBelow && { only: [...view.departments] }),
        after,
        limit,
      }),
    placeOf: (row) => row.ancestry,
  });
  return { ...more, items: await shownDepartments(call, input.params, rows) };
}
