import * as appRole from '@larkspur/catalog/calls/bitable/v1/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { changeRole } from '../../roles/change-roles.ts';
import { openForRoles, openRole } from '../../roles/role-queries.ts';
import { shownRole } from '../../roles/shown-role.ts';

/** Changes what is written of a role. */
export const update = handle(appRole.update, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const before = await openRole(call.db, base, input.path.role_id);
  const role = await changeRole(call, base, before, input.data, 'v1');
  return { role: (await shownRole(call, role, 'v1')) as never };
});
