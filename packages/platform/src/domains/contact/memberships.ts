import { insertStatement, statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import { alignDepartmentChats, type ChatUser } from './departments/department-chat-members.ts';
import { departmentsOf, rootDepartment } from './directory.ts';

/** A department of a user, as it is to be. */
export interface NewMembership {
  readonly open_department_id: string;
  readonly is_primary: 0 | 1;
  readonly user_order: number;
  readonly department_order: number;
}

export const insertMembership = insertStatement('department_members', [
  'tenant_key',
  'open_department_id',
  'lark_id',
  'is_primary',
  'user_order',
  'department_order',
]);
const dropMemberships = statement((db, v: { larkId: number }) =>
  db.deleteFrom('department_members').where('lark_id', '=', v.larkId),
);
const addToCounts = statement((db, v: { id: string; members: number; primary: number }) =>
  db
    .updateTable('departments')
    .set((row) => ({
      member_count: row('member_count', '+', v.members),
      primary_member_count: row('primary_member_count', '+', v.primary),
    }))
    .where('open_department_id', '=', v.id),
);

/**
 * Puts a user into these departments and no others, keeps the counts of all departments above them right, and has the user
 * follow in their chats. The only way in which anybody joins or leaves a department.
 */
export async function setMemberships(
  db: Db,
  now: number,
  user: ChatUser,
  memberships: readonly NewMembership[],
): Promise<void> {
  const { lark_id: larkId, tenant_key: tenantKey } = user;
  const before = await departmentsOf(db, larkId);
  if (before.length > 0) await db.run(dropMemberships, { larkId });
  for (const membership of memberships) {
    const { open_department_id, is_primary, user_order, department_order } = membership;
    await db.run(insertMembership, {
      tenant_key: tenantKey,
      open_department_id,
      lark_id: larkId,
      is_primary,
      user_order,
      department_order,
    });
  }
  const after = await departmentsOf(db, larkId);
  const [left, joined] = [placesOf(before), placesOf(after)];
  await moveCounts(db, left, joined);
  const changed = [...left.members, ...joined.members].filter(
    (id) => !(left.members.has(id) && joined.members.has(id)),
  );
  await alignDepartmentChats(db, now, user, changed, joined.members);
}

/** What a user adds to the counts of departments: 1 for each department that the user is in or below, and once only. */
export interface Places {
  readonly members: ReadonlySet<string>;
  readonly primary: ReadonlySet<string>;
}

export function placesOf(memberships: readonly { readonly ancestry: string; readonly is_primary: 0 | 1 }[]): Places {
  const members = new Set<string>();
  const primary = new Set<string>();
  for (const { ancestry, is_primary } of memberships) {
    for (const id of ancestry.split('/')) {
      if (id === '' || id === rootDepartment) continue;
      members.add(id);
      if (is_primary) primary.add(id);
    }
  }
  return { members, primary };
}

async function moveCounts(db: Db, before: Places, after: Places): Promise<void> {
  for (const id of new Set([...before.members, ...after.members])) {
    const members = Number(after.members.has(id)) - Number(before.members.has(id));
    const primary = Number(after.primary.has(id)) - Number(before.primary.has(id));
    if (members !== 0 || primary !== 0) await db.run(addToCounts, { id, members, primary });
  }
}
