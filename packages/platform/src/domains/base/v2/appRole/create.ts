import * as appRole from '@larkspur/catalog/calls/base/v2/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { createRole } from '../../../bitable/roles/change-roles.ts';
import { openForRoles } from '../../../bitable/roles/role-queries.ts';
import { shownRole } from '../../../bitable/roles/shown-role.ts';

/** A new role. */
export const create = handle(appRole.create, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await createRole(call, base, input.data, 'v2');
  return { role: (await shownRole(call, role, 'v2')) as never };
});
