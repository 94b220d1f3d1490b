import * as appRole from '@larkspur/catalog/calls/base/v2/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { changeRole } from '../../../bitable/roles/change-roles.ts';
import { openForRoles, openRole } from '../../../bitable/roles/role-queries.ts';
import { shownRole } from '../../../bitable/roles/shown-role.ts';

/** Changes what is written of a role. */
export const update = handle(appRole.update, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const before = await openRole(call.db, base, input.path.role_id);
  const role = await changeRole(call, base, before, input.data, 'v2');
  return { role: (await shownRole(call, role, 'v2')) as never };
});
