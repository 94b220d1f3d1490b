import * as functionalRole from '@larkspur/catalog/calls/contact/v3/functionalRole';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { countRoleMembers, roleOf } from '../../roles/roles.ts';

const deleteRole = handle(functionalRole.delete, async ({ input, db, caller: { tenantKey } }) => {
  const role = await roleOf(db, tenantKey, input.path.role_id);
  if ((await countRoleMembers(db, role)) > 0) throw reject(codes.roleHasMembers);
  await db.run(
    db.build.deleteFrom('contact_roles').where('tenant_key', '=', tenantKey).where('role_id', '=', role.role_id),
  );
  return {};
});

export { deleteRole as delete };
