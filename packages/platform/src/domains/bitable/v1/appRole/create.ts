import * as appRole from '@larkspur/catalog/calls/bitable/v1/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { createRole } from '../../roles/change-roles.ts';
import { openForRoles } from '../../roles/role-queries.ts';
import { shownRole } from '../../roles/shown-role.ts';

/** A new role. */
export const create = handle(appRole.create, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await createRole(call, base, input.data, 'v1');
  return { role: (await shownRole(call, role, 'v1')) as never };
});
