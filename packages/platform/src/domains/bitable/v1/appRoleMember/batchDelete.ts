import * as appRoleMember from '@larkspur/catalog/calls/bitable/v1/appRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { dropMembers } from '../../roles/members.ts';
import { openForRoles, openRole } from '../../roles/role-queries.ts';

/** Takes several members out of a role; all of them or none. */
export const batchDelete = handle(appRoleMember.batchDelete, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await openRole(call.db, base, input.path.role_id);
  await dropMembers(call, role, input.data.member_list);
  return {};
});
