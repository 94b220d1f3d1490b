import * as appRole from '@larkspur/catalog/calls/bitable/v1/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { dropRole, openForRoles, openRole } from '../../roles/role-queries.ts';

/** Deletes a role with its members. */
export const deleteRole = handle(appRole.delete, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  await dropRole(call.db, await openRole(call.db, base, input.path.role_id));
  await reviseBase(call.db, base.app_token);
  return {};
});
