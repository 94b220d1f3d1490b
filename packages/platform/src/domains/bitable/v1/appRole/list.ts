import * as appRole from '@larkspur/catalog/calls/bitable/v1/appRole';
import { handle } from '../../../../emulation/handler.ts';
import { pageOfIds } from '../../records/paging.ts';
import { allRolesOf, openForRoles } from '../../roles/role-queries.ts';
import { shownRole } from '../../roles/shown-role.ts';

/** The roles of a Base. */
export const list = handle(appRole.list, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const roles = await allRolesOf(call.db, base);
  const { items, ...page } = pageOfIds(roles, ({ role_id }) => role_id, input.params);
  const shown = [];
  for (const role of items) shown.push(await shownRole(call, role, 'v1'));
  return { ...page, items: shown as never };
});
