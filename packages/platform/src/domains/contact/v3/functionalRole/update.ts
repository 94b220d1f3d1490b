import * as functionalRole from '@larkspur/catalog/calls/contact/v3/functionalRole';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { isRoleNameTaken, roleOf } from '../../roles/roles.ts';

export const update = handle(functionalRole.update, async ({ input, db, caller: { tenantKey } }) => {
  const { role_id, is_system } = await roleOf(db, tenantKey, input.path.role_id);
  const { role_name } = input.data;
  if (is_system) throw reject(codes.systemRole);
  if (await isRoleNameTaken(db, tenantKey, role_name, role_id)) throw reject(codes.roleNameExists);
  await db.run(
    db.build
      .updateTable('contact_roles')
      .set({ role_name })
      .where('tenant_key', '=', tenantKey)
      .where('role_id', '=', role_id),
  );
  return {};
});
