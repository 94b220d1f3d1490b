import * as functionalRoleMember from '@larkspur/catalog/calls/contact/v3/functionalRoleMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { RoleMemberRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { readPage } from '../../pages.ts';
import { roleMembersAfter, roleOf } from '../../roles/roles.ts';
import { shownRoleMembers } from '../../roles/shown-role-members.ts';

const defaultSize = 20;

/** A page_size of 0 is allowed and counts as not written (inferred). */
export const list = handle(functionalRoleMember.list, async (call) => {
  const { db, caller, input } = call;
  const role = await roleOf(db, caller.tenantKey, input.path.role_id);
  const { rows, more } = await readPage<RoleMemberRow, number>(call, {
    size: input.params.page_size || defaultSize,
    token: input.params.page_token,
    bound: [role.role_id],
    refusal: () => reject(codes.paramInvalid),
    rowsAfter: (place = 0, limit) => roleMembersAfter(db, role, place, limit),
    placeOf: (row) => row.lark_id,
  });
  return { ...more, members: await shownRoleMembers(call, input.params, rows) };
});
