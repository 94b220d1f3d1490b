import * as functionalRoleMember from '@larkspur/catalog/calls/contact/v3/functionalRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findRoleMember, roleOf } from '../../roles/roles.ts';
import { shownRoleMembers } from '../../roles/shown-role-members.ts';
import { findWrittenUsers } from '../../written-ids.ts';

export const get = handle(functionalRoleMember.get, async ({ input, ids: _, ...reader }) => {
  const { db, caller } = reader;
  const { role_id, member_id } = input.path;
  const role = await roleOf(db, caller.tenantKey, role_id);
  const larkId = (await findWrittenUsers(reader, [member_id], input.params.user_id_type)).get(member_id);
  const row = larkId === undefined ? undefined : await findRoleMember(db, role, larkId);
  if (!row) throw reject(codes.roleMemberNotExist);
  const [member] = await shownRoleMembers(reader, input.params, [row]);
  return { ...(member && { member }) };
});
