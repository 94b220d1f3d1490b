import * as appRoleMember from '@larkspur/catalog/calls/bitable/v1/appRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { dropMembers } from '../../roles/members.ts';
import { openForRoles, openRole } from '../../roles/role-queries.ts';

/** Takes a member out of a role. */
export const deleteMember = handle(appRoleMember.delete, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await openRole(call.db, base, input.path.role_id);
  await dropMembers(call, role, [{ type: input.params.member_id_type, id: input.path.member_id }]);
  return {};
});
