import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';
import type { ChatterId } from '../../../store/tables/im.ts';
import type { RoleRules } from './role.ts';

export interface MemberRole {
  readonly role_id: string;
  readonly rules: RoleRules;
  /** Who looks through it. */
  readonly member: ChatterId;
}

const listRolesWithMembers = statement((db, v: { appToken: string }) =>
  db
    .selectFrom('base_role_members')
    .innerJoin('base_roles', (join) =>
      join
        .onRef('base_roles.app_token', '=', 'base_role_members.app_token')
        .onRef('base_roles.role_id', '=', 'base_role_members.role_id'),
    )
    .select(['base_roles.role_id', 'rules', 'member_id', 'member_type'])
    .where('base_role_members.app_token', '=', v.appToken)
    .orderBy('base_roles.position'),
);
const findChatMember = statement((db, v: { tenantKey: string; chatId: string; memberId: string }) =>
  db
    .selectFrom('chat_members')
    .select('member_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('member_id', '=', v.memberId),
);
const listAncestries = statement((db, v: { tenantKey: string; larkId: number }) =>
  db
    .selectFrom('department_members')
    .innerJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
    .select('ancestry')
    .where('department_members.tenant_key', '=', v.tenantKey)
    .where('lark_id', '=', v.larkId),
);

/** The roles of a Base that a user or app has: by itself, through a chat, or through a department or one above it. */
export async function rolesOf(db: Db, base: BaseRow, operator: ChatterId): Promise<MemberRole[]> {
  const rows = await db.all(listRolesWithMembers, { appToken: base.app_token });
  const departments = rows.some((row) => row.member_type === 'department')
    ? await departmentsOf(db, base, operator)
    : [];
  const roles = new Map<string, MemberRole>();
  for (const { role_id, rules, member_id, member_type } of rows) {
    if (roles.has(role_id)) continue;
    const isMember =
      member_type === 'user'
        ? member_id === operator
        : member_type === 'department'
          ? departments.includes(member_id)
          : await db.first(findChatMember, { tenantKey: base.tenant_key, chatId: member_id, memberId: operator });
    if (isMember) roles.set(role_id, { role_id, rules: JSON.parse(rules), member: operator });
  }
  return [...roles.values()];
}

async function departmentsOf(db: Db, { tenant_key }: BaseRow, operator: ChatterId): Promise<string[]> {
  if (!/^\d+$/.test(operator)) return [];
  const rows = await db.all(listAncestries, { tenantKey: tenant_key, larkId: Number(operator) });
  return rows.flatMap(({ ancestry }) => ancestry.split('/').filter((id) => id !== ''));
}
