import { statement } from '../../../store/statement.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { type PagedCall, readPage } from '../pages.ts';
import type { IdTypes, Reader } from '../shown-ids.ts';
import { branchRange } from './branch-range.ts';
import { shownDepartments } from './shown-department.ts';

/** Departments that a user token gets at most from one recursive query. Source: `…/contact-v3/department/children`. */
const departmentsForUsers = 1000;

const childrenAfter = statement(
  (db, v: { tenantKey: string; parent: string; order: number; id: string; limit: number }) =>
    db
      .selectFrom('departments')
      .selectAll()
      .where('tenant_key', '=', v.tenantKey)
      .where('parent', '=', v.parent)
      .where('deleted', '=', 0)
      .where((place) =>
        place.or([
          place('sort_order', '>', v.order),
          place.and([place('sort_order', '=', v.order), place('open_department_id', '>', v.id)]),
        ]),
      )
      .orderBy('sort_order')
      .orderBy('open_department_id')
      .limit(v.limit),
);
const descendantsAfter = statement((db, v: { tenantKey: string; from: string; to: string; limit: number }) =>
  db
    .selectFrom('departments')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('ancestry', '>', v.from)
    .where('ancestry', '<', v.to)
    .where('deleted', '=', 0)
    .orderBy('ancestry')
    .limit(v.limit),
);

/** How a list of departments is asked for. */
export interface DepartmentListParams extends IdTypes {
  readonly page_token?: string;
  readonly fetch_child?: boolean;
}

/** One page of what lies below a department: its children in their order, or with `fetch_child` everything, branch by branch. */
export async function childrenPage(
  call: PagedCall & Reader,
  params: DepartmentListParams,
  parent: Pick<DepartmentRow, 'open_department_id' | 'ancestry'>,
  size: number,
) {
  const { rows, more } = params.fetch_child
    ? await descendants(call, params, parent.ancestry, size)
    : await children(call, params, parent.open_department_id, size);
  return { ...more, items: await shownDepartments(call, params, rows) };
}

function children(call: PagedCall & Reader, { page_token }: DepartmentListParams, parent: string, size: number) {
  const { db, caller } = call;
  return readPage<DepartmentRow, readonly [order: number, id: string]>(call, {
    size,
    token: page_token,
    bound: [parent],
    rowsAfter: ([order, id] = [-1, ''], limit) =>
      db.all(childrenAfter, { tenantKey: caller.tenantKey, parent, order, id, limit }),
    placeOf: (row) => [row.sort_order, row.open_department_id],
  });
}

/** A place also counts what was given before it, for user tokens get no more than a thousand. */
function descendants(call: PagedCall & Reader, { page_token }: DepartmentListParams, ancestry: string, size: number) {
  const { db, caller } = call;
  let given = 0;
  return readPage<DepartmentRow, readonly [ancestry: string, given: number]>(call, {
    size,
    token: page_token,
    bound: [ancestry, 'fetch_child'],
    rowsAfter: ([from, before] = [ancestry, 0], limit) => {
      given = before;
      const left = caller.tokenKind === 'user' ? Math.min(limit, departmentsForUsers - before) : limit;
      return db.all(descendantsAfter, {
        tenantKey: caller.tenantKey,
        from,
        to: branchRange(ancestry).to,
        limit: left,
      });
    },
    placeOf: (row, index) => [row.ancestry, given + index + 1],
  });
}
