import * as appRoleMember from '@larkspur/catalog/calls/bitable/v1/appRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { pageOfIds } from '../../records/paging.ts';
import { shownMember } from '../../roles/members.ts';
import { membersOf, openForRoles, openRole } from '../../roles/role-queries.ts';

/** The members of a role, in the order in which they came. */
export const list = handle(appRoleMember.list, async ({ input, ...call }) => {
  const { base } = await openForRoles(call, input.path.app_token);
  const role = await openRole(call.db, base, input.path.role_id);
  const members = await membersOf(call.db, role);
  // A user's number is no id to show, so a page ends with the place of its last member.
  const placeOf = ({ position }: { position: number }) => Buffer.from(`member ${position}`).toString('base64url');
  const { items, ...page } = pageOfIds(members, placeOf, input.params);
  const shown = [];
  for (const member of items) shown.push(await shownMember(call, member));
  return { ...page, items: shown };
});
