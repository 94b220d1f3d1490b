import { revokeUserTokens } from '../../../identity/revoke-tokens.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { handOverDepartmentChats, leaveDepartmentChats } from '../departments/department-chat-members.ts';
import { setMemberships } from '../memberships.ts';
import { setUser } from './set-user.ts';

const leaveGroups = statement((db, v: { tenantKey: string; memberId: string }) =>
  db
    .deleteFrom('contact_group_members')
    .where('tenant_key', '=', v.tenantKey)
    .where('member_type', '=', 'user')
    .where('member_id', '=', v.memberId),
);
const leaveRoles = statement((db, v: { larkId: number }) =>
  db.deleteFrom('contact_role_members').where('lark_id', '=', v.larkId),
);
const leaveLeadership = statement((db, v: { tenantKey: string; larkId: number; now: number }) =>
  db
    .updateTable('departments')
    .set({ leader_lark_id: 0, update_time: v.now })
    .where('tenant_key', '=', v.tenantKey)
    .where('leader_lark_id', '=', v.larkId),
);

/**
 * Makes a user a resigned one: out of all departments, groups and roles, leading nothing, with no living token. The row
 * stays, with its ids, so that the user can be read and brought back. The acceptor becomes the owner of the user's department
 * chats; without one it is who joined them first.
 */
export async function resignUser(
  db: Db,
  platform: PlatformContext,
  user: UserRow,
  { departmentChatAcceptor }: { readonly departmentChatAcceptor?: number } = {},
): Promise<void> {
  const { lark_id: larkId, tenant_key: tenantKey } = user;
  const now = platform.clock.now();
  if (departmentChatAcceptor) await handOverDepartmentChats(db, now, user, departmentChatAcceptor);
  await leaveDepartmentChats(db, now, user);
  await setMemberships(db, now, user, []);
  await db.run(leaveGroups, { tenantKey, memberId: String(larkId) });
  await db.run(leaveRoles, { larkId });
  await db.run(leaveLeadership, { tenantKey, larkId, now });
  await setUser(db, larkId, { is_resigned: 1, is_frozen: 0, resign_time: now, update_time: now });
  await revokeUserTokens(db, platform, { larkId, reason: 'Revoked by administrator action.' });
}
