import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { GroupMemberRow, GroupRow } from '../../../store/tables/contact.ts';

/** Source: limits of `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add`. */
const usersOfGroup = 100_000;
const membershipsOfUser = 10;

const find = statement((db, v: { tenantKey: string; groupId: string; memberId: string }) =>
  db
    .selectFrom('contact_group_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('group_id', '=', v.groupId)
    .where('member_type', '=', 'user')
    .where('member_id', '=', v.memberId),
);
const anyMember = statement((db, v: { tenantKey: string; groupId: string }) =>
  db
    .selectFrom('contact_group_members')
    .select('member_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('group_id', '=', v.groupId)
    .limit(1),
);
const insertMember = insertStatement('contact_group_members', [
  'tenant_key',
  'group_id',
  'member_type',
  'member_id',
  'join_time',
]);
const dropMember = statement((db, v: { tenantKey: string; groupId: string; memberId: string }) =>
  db
    .deleteFrom('contact_group_members')
    .where('tenant_key', '=', v.tenantKey)
    .where('group_id', '=', v.groupId)
    .where('member_type', '=', 'user')
    .where('member_id', '=', v.memberId),
);
const countUsersOfGroup = statement((db, v: { tenantKey: string; groupId: string }) =>
  db
    .selectFrom('contact_group_members')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('group_id', '=', v.groupId)
    .where('member_type', '=', 'user'),
);
const countUsersOfGroups = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_group_members')
    .innerJoin('contact_groups', (join) =>
      join
        .onRef('contact_groups.tenant_key', '=', 'contact_group_members.tenant_key')
        .onRef('contact_groups.group_id', '=', 'contact_group_members.group_id'),
    )
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('contact_group_members.tenant_key', '=', v.tenantKey)
    .where('contact_group_members.member_type', '=', 'user')
    .where('contact_groups.type', '=', 1),
);
const countPeople = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('users')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('is_resigned', '=', 0),
);

type Group = Pick<GroupRow, 'tenant_key' | 'group_id'>;

export async function hasMembers(db: Db, { tenant_key: tenantKey, group_id: groupId }: Group): Promise<boolean> {
  return (await db.first(anyMember, { tenantKey, groupId })) !== undefined;
}

export async function isInGroup(db: Db, group: Group, larkId: number): Promise<boolean> {
  return (await db.first(find, valuesOf(group, larkId))) !== undefined;
}

export async function addToGroup(db: Db, group: Group, larkId: number, now: number): Promise<void> {
  await db.run(insertMember, {
    tenant_key: group.tenant_key,
    group_id: group.group_id,
    member_type: 'user',
    member_id: String(larkId),
    join_time: now,
  });
}

/** Takes a user out of a group; false when the user was not in it. */
export async function removeFromGroup(db: Db, group: Group, larkId: number): Promise<boolean> {
  return (await db.run(dropMember, valuesOf(group, larkId))) > 0;
}

/** Whether the group takes in one more user: 100,000 a group, and over all ordinary groups ten times the tenant's people. */
export async function hasRoom(db: Db, { tenant_key: tenantKey, group_id: groupId }: Group): Promise<boolean> {
  const inGroup = Number((await db.first(countUsersOfGroup, { tenantKey, groupId }))?.count ?? 0);
  if (inGroup >= usersOfGroup) return false;
  const inAll = Number((await db.first(countUsersOfGroups, { tenantKey }))?.count ?? 0);
  return inAll < membershipsOfUser * Number((await db.first(countPeople, { tenantKey }))?.count ?? 0);
}

/** Members of one kind after the one with the id `after`, by id. */
export function membersAfter(
  db: Db,
  { tenant_key, group_id }: Group,
  type: GroupMemberRow['member_type'],
  after: string,
  limit: number,
): Promise<GroupMemberRow[]> {
  return db.all(
    db.build
      .selectFrom('contact_group_members')
      .selectAll()
      .where('tenant_key', '=', tenant_key)
      .where('group_id', '=', group_id)
      .where('member_type', '=', type)
      .where('member_id', '>', after)
      .orderBy('member_id')
      .limit(limit),
  );
}

function valuesOf({ tenant_key: tenantKey, group_id: groupId }: Group, larkId: number) {
  return { tenantKey, groupId, memberId: String(larkId) };
}
