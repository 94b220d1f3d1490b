import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { RoleMemberRow, RoleRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create` and `…/functional_role-member/batch_create`. */
export const rolesOfTenant = 500;
export const membersOfRole = 1000;

const byId = statement((db, v: { tenantKey: string; roleId: string }) =>
  db.selectFrom('contact_roles').selectAll().where('tenant_key', '=', v.tenantKey).where('role_id', '=', v.roleId),
);
const byName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('contact_roles').selectAll().where('tenant_key', '=', v.tenantKey).where('role_name', '=', v.name),
);
const counted = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_roles')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey),
);
const countedMembers = statement((db, v: { tenantKey: string; roleId: string }) =>
  db
    .selectFrom('contact_role_members')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('role_id', '=', v.roleId),
);
const member = statement((db, v: { tenantKey: string; roleId: string; larkId: number }) =>
  db
    .selectFrom('contact_role_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('role_id', '=', v.roleId)
    .where('lark_id', '=', v.larkId),
);
const after = statement((db, v: { tenantKey: string; roleId: string; after: number; limit: number }) =>
  db
    .selectFrom('contact_role_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('role_id', '=', v.roleId)
    .where('lark_id', '>', v.after)
    .orderBy('lark_id')
    .limit(v.limit),
);
export const insertRole = insertStatement('contact_roles', [
  'tenant_key',
  'role_id',
  'role_name',
  'is_system',
  'create_time',
]);
export const insertRoleMember = insertStatement('contact_role_members', [
  'tenant_key',
  'role_id',
  'lark_id',
  'scope_type',
  'departments',
  'join_time',
]);

/** The role with this id. Throws 41202 for an unknown one. */
export async function roleOf(db: Db, tenantKey: string, roleId: string): Promise<RoleRow> {
  const role = await db.first(byId, { tenantKey, roleId });
  if (!role) throw reject(codes.roleNotExist);
  return role;
}

/** Whether another role has the name. */
export async function isRoleNameTaken(db: Db, tenantKey: string, name: string, roleId = ''): Promise<boolean> {
  const holder = await db.first(byName, { tenantKey, name });
  return holder !== undefined && holder.role_id !== roleId;
}

export async function countRoles(db: Db, tenantKey: string): Promise<number> {
  return Number((await db.first(counted, { tenantKey }))?.count ?? 0);
}

type Role = Pick<RoleRow, 'tenant_key' | 'role_id'>;

export async function countRoleMembers(db: Db, { tenant_key: tenantKey, role_id: roleId }: Role): Promise<number> {
  return Number((await db.first(countedMembers, { tenantKey, roleId }))?.count ?? 0);
}

export function findRoleMember(
  db: Db,
  { tenant_key: tenantKey, role_id: roleId }: Role,
  larkId: number,
): Promise<RoleMemberRow | undefined> {
  return db.first(member, { tenantKey, roleId, larkId });
}

/** Members after the one with the number `place`. */
export function roleMembersAfter(
  db: Db,
  { tenant_key: tenantKey, role_id: roleId }: Role,
  place: number,
  limit: number,
): Promise<RoleMemberRow[]> {
  return db.all(after, { tenantKey, roleId, after: place, limit });
}
