import * as functionalRoleMember from '@larkspur/catalog/calls/contact/v3/functionalRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { eachMember, reasons } from '../../roles/each-member.ts';
import { roleOf } from '../../roles/roles.ts';

/** The list in the answer is called `result` here, and `results` elsewhere. Source: page of this API. */
export const batchDelete = handle(functionalRoleMember.batchDelete, async ({ input, ids: _, ...reader }) => {
  const { db, caller } = reader;
  const role = await roleOf(db, caller.tenantKey, input.path.role_id);
  const { members = [] } = input.data;
  const result = await eachMember(reader, members, input.params.user_id_type, async (larkId) => {
    const removed = await db.run(
      db.build
        .deleteFrom('contact_role_members')
        .where('tenant_key', '=', role.tenant_key)
        .where('role_id', '=', role.role_id)
        .where('lark_id', '=', larkId),
    );
    return removed > 0 ? reasons.done : reasons.notInRole;
  });
  return { result };
});
