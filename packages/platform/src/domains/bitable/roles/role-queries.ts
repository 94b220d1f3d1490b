import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseRoleMemberRow, BaseRoleRow, BaseRow } from '../../../store/tables/bitable.ts';
import { type OpenBase, openBase } from '../bases/open-base.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import type { RoleRules } from './role.ts';

export interface Role extends Omit<BaseRoleRow, 'rules'> {
  readonly rules: RoleRules;
}

const listRoles = statement((db, v: { appToken: string }) =>
  db.selectFrom('base_roles').selectAll().where('app_token', '=', v.appToken).orderBy('position'),
);
const insertRole = insertStatement('base_roles', ['app_token', 'role_id', 'position', 'role_name', 'rules']);
const updateRole = statement((db, v: { appToken: string; roleId: string; roleName: string; rules: string }) =>
  db
    .updateTable('base_roles')
    .set({ role_name: v.roleName, rules: v.rules })
    .where('app_token', '=', v.appToken)
    .where('role_id', '=', v.roleId),
);
const roleDeletions = (['base_role_members', 'base_roles'] as const).map((table) =>
  statement((db, v: { appToken: string; roleId: string }) =>
    db.deleteFrom(table).where('app_token', '=', v.appToken).where('role_id', '=', v.roleId),
  ),
);
const listMembers = statement((db, v: { appToken: string; roleId: string }) =>
  db
    .selectFrom('base_role_members')
    .selectAll()
    .where('app_token', '=', v.appToken)
    .where('role_id', '=', v.roleId)
    .orderBy('position'),
);
const insertMember = insertStatement('base_role_members', [
  'app_token',
  'role_id',
  'member_id',
  'member_type',
  'position',
]);
const deleteMember = statement((db, v: { appToken: string; roleId: string; memberType: string; memberId: string }) =>
  db
    .deleteFrom('base_role_members')
    .where('app_token', '=', v.appToken)
    .where('role_id', '=', v.roleId)
    .where('member_type', '=', v.memberType as BaseRoleMemberRow['member_type'])
    .where('member_id', '=', v.memberId),
);

/**
 * Opens a Base for its roles. Throws what `openBase` throws, and 1254301 where advanced permissions are off.
 * Source: `advanced-permission-guide`.
 */
export async function openForRoles(call: BaseCall, appToken: string): Promise<OpenBase> {
  const open = await openBase(call, appToken, 'manage');
  if (open.base.is_advanced === 0) throw reject(codes.operationTypeError, { because: 'advanced permissions are off' });
  return open;
}

export async function allRolesOf(db: Db, { app_token }: Pick<BaseRow, 'app_token'>): Promise<Role[]> {
  const rows = await db.all(listRoles, { appToken: app_token });
  return rows.map((row) => ({ ...row, rules: JSON.parse(row.rules) }));
}

/** The role with this id. Throws 1254047. */
export async function openRole(db: Db, base: BaseRow, roleId: string): Promise<Role> {
  const role = (await allRolesOf(db, base)).find(({ role_id }) => role_id === roleId);
  if (!role) throw reject(codes.roleIdNotFound, { because: `${base.app_token} has no role ${roleId}` });
  return role;
}

export async function addRole(db: Db, role: Role): Promise<void> {
  await db.run(insertRole, { ...role, rules: JSON.stringify(role.rules) });
}

export async function saveRole(db: Db, { app_token, role_id, role_name, rules }: Role): Promise<void> {
  await db.run(updateRole, { appToken: app_token, roleId: role_id, roleName: role_name, rules: JSON.stringify(rules) });
}

export async function dropRole(db: Db, { app_token, role_id }: Role): Promise<void> {
  for (const deletion of roleDeletions) await db.run(deletion, { appToken: app_token, roleId: role_id });
}

export async function membersOf(db: Db, { app_token, role_id }: Role): Promise<BaseRoleMemberRow[]> {
  return db.all(listMembers, { appToken: app_token, roleId: role_id });
}

export async function addMember(db: Db, member: BaseRoleMemberRow): Promise<void> {
  await db.run(insertMember, member);
}

export async function dropMember(
  db: Db,
  { app_token, role_id, member_type, member_id }: Omit<BaseRoleMemberRow, 'position'>,
): Promise<void> {
  await db.run(deleteMember, { appToken: app_token, roleId: role_id, memberType: member_type, memberId: member_id });
}
