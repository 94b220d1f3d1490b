import * as functionalRole from '@larkspur/catalog/calls/contact/v3/functionalRole';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { shortText } from '../../new-ids.ts';
import { countRoles, insertRole, isRoleNameTaken, rolesOfTenant } from '../../roles/roles.ts';

export const create = handle(functionalRole.create, async ({ input, db, caller: { tenantKey }, platform, now }) => {
  const { role_name } = input.data;
  if (await isRoleNameTaken(db, tenantKey, role_name)) throw reject(codes.roleNameExists);
  if ((await countRoles(db, tenantKey)) >= rolesOfTenant) throw reject(codes.tooManyRoles);
  const role_id = shortText(platform, 15);
  await db.run(insertRole, { tenant_key: tenantKey, role_id, role_name, is_system: 0, create_time: now });
  return { role_id };
});
