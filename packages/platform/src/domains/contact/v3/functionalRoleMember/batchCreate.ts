import * as functionalRoleMember from '@larkspur/catalog/calls/contact/v3/functionalRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { eachMember, reasons } from '../../roles/each-member.ts';
import { countRoleMembers, findRoleMember, insertRoleMember, membersOfRole, roleOf } from '../../roles/roles.ts';

/** A new member has no scope set. A call that would fill the role beyond its limit adds nobody. */
export const batchCreate = handle(functionalRoleMember.batchCreate, async ({ input, ids: _, now, ...reader }) => {
  const { db, caller } = reader;
  const role = await roleOf(db, caller.tenantKey, input.path.role_id);
  const results = await eachMember(reader, input.data.members, input.params.user_id_type, async (larkId) => {
    if (await findRoleMember(db, role, larkId)) return reasons.inRole;
    await db.run(insertRoleMember, {
      tenant_key: role.tenant_key,
      role_id: role.role_id,
      lark_id: larkId,
      scope_type: 'None',
      departments: '[]',
      join_time: now,
    });
    return reasons.done;
  });
  if ((await countRoleMembers(db, role)) > membersOfRole) throw reject(codes.tooManyRoleMembers);
  return { results };
});
