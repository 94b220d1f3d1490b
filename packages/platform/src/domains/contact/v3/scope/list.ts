import * as scope from '@larkspur/catalog/calls/contact/v3/scope';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import type { Availability, ContactRange } from '../../../../identity/apps.ts';
import { statement } from '../../../../store/statement.ts';
import { findDepartments, findUsers, rootDepartment } from '../../directory.ts';
import { pageOf, pageSize } from '../../pages.ts';
import { showIds } from '../../shown-ids.ts';

type Call = HandlerContext<Required<scope.ListInput>>;

/** One thing that the app may see. */
type Seen =
  | { readonly user: number }
  | { readonly department: { readonly open_department_id: string; readonly department_id: string } }
  | { readonly group: string };

const usersOfRoot = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('department_members')
    .select('lark_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('open_department_id', '=', rootDepartment)
    .orderBy('lark_id'),
);
const departmentsOfRoot = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('departments')
    .select(['open_department_id', 'department_id'])
    .where('tenant_key', '=', v.tenantKey)
    .where('parent', '=', rootDepartment)
    .where('deleted', '=', 0)
    .orderBy('sort_order')
    .orderBy('open_department_id'),
);
const groups = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('contact_groups').select('group_id').where('tenant_key', '=', v.tenantKey).orderBy('group_id'),
);

/**
 * The range of the app: users, then departments, then groups, a page of all three together. For all staff it is what lies
 * directly under the root; otherwise just what is configured, without what lies below. Source: page of this API.
 */
export const list = handle(scope.list, async (call) => {
  const { input, caller } = call;
  const { page_size, page_token, ...types } = input.params;
  const range = rangeOf(call);
  const seen = range.type === 'all' ? await allStaff(call) : await configured(call, range);
  const { rows, more } = await pageOf(call, seen, {
    size: pageSize(page_size, 50),
    token: page_token,
    bound: [caller.installation?.contactRange],
  });
  const users = rows.flatMap((row) => ('user' in row ? row.user : []));
  const show = await showIds(call, types, users);
  return {
    ...more,
    user_ids: users.map((larkId) => show.user(larkId)),
    department_ids: rows.flatMap((row) => ('department' in row ? show.department(row.department) : [])),
    group_ids: rows.flatMap((row) => ('group' in row ? row.group : [])),
  };
});

function rangeOf({ caller: { installation } }: Call): ContactRange | Availability {
  if (!installation) return { type: 'all' };
  const { contactRange, availability } = installation;
  return contactRange.type === 'equal_to_availability' ? availability : contactRange;
}

async function allStaff({ db, caller: { tenantKey } }: Call): Promise<Seen[]> {
  return [
    ...(await db.all(usersOfRoot, { tenantKey })).map((row) => ({ user: row.lark_id })),
    ...(await db.all(departmentsOfRoot, { tenantKey })).map((department) => ({ department })),
    ...(await db.all(groups, { tenantKey })).map((row) => ({ group: row.group_id })),
  ];
}

/** Who has resigned and what was deleted is out of the range by itself. */
async function configured({ db, caller: { tenantKey } }: Call, range: Omit<ContactRange, 'type'>): Promise<Seen[]> {
  const users = await findUsers(db, range.users ?? []);
  const departments = await findDepartments(db, range.departments ?? []);
  const existing = new Set((await db.all(groups, { tenantKey })).map((row) => row.group_id));
  return [
    ...(range.users ?? []).filter((id) => users.get(id)?.is_resigned === 0).map((user) => ({ user })),
    ...(range.departments ?? []).flatMap((id) => {
      const department = departments.get(id);
      return department && !department.deleted ? { department } : [];
    }),
    ...(range.groups ?? []).filter((id) => existing.has(id)).map((group) => ({ group })),
  ];
}
