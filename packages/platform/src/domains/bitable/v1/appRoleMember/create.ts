import * as appRoleMember from '@larkspur/catalog/calls/bitable/v1/appRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { addMembers } from '../../roles/members.ts';
import { openForRoles, openRole } from '../../roles/role-queries.ts';

/** Adds a user, chat or department to a role. */
export const create = handle(appRoleMember.create, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await openRole(call.db, base, input.path.role_id);
  await addMembers(call, role, [{ type: input.params.member_id_type, id: input.data.member_id }]);
  return {};
});
