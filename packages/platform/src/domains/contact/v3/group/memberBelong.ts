import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { departmentsOf } from '../../directory.ts';
import { seesGroup } from '../../groups/groups.ts';
import { pageOf, pageSize } from '../../pages.ts';
import { seesUser, viewOf } from '../../range.ts';
import { findWrittenUsers } from '../../written-ids.ts';

/**
 * The groups of the range that a user is in: by name, or through a department that is a member (inferred). Without a kind
 * both kinds of groups count (inferred).
 */
export const memberBelong = handle(group.memberBelong, async (call) => {
  const { db, caller, input } = call;
  const { member_id, member_id_type, group_type, page_size, page_token } = input.params;
  const size = pageSize(page_size, 500);
  const larkId = (await findWrittenUsers(call, [member_id], member_id_type)).get(member_id);
  if (larkId === undefined) throw reject(codes.memberIdInvalid);
  const memberships = await departmentsOf(db, larkId);
  const view = await viewOf(db, caller);
  if (!seesUser(view, larkId, memberships)) throw reject(codes.noUserAuthority);
  const departments = memberships.flatMap(({ ancestry }) => ancestry.split('/').filter(Boolean));
  const query = db.build
    .selectFrom('contact_groups')
    .innerJoin('contact_group_members as members', (join) =>
      join
        .onRef('members.tenant_key', '=', 'contact_groups.tenant_key')
        .onRef('members.group_id', '=', 'contact_groups.group_id'),
    )
    .select('contact_groups.group_id')
    .distinct()
    .where('contact_groups.tenant_key', '=', caller.tenantKey)
    .where((one) =>
      one.or([
        one.and([one('members.member_type', '=', 'user'), one('members.member_id', '=', String(larkId))]),
        one.and([
          one('members.member_type', '=', 'department'),
          one('members.member_id', 'in', departments.length > 0 ? departments : ['']),
        ]),
      ]),
    )
    .orderBy('contact_groups.group_id');
  const rows = await db.all(group_type === undefined ? query : query.where('contact_groups.type', '=', group_type));
  const seen = rows.filter((row) => seesGroup(view, row)).map((row) => row.group_id);
  const page = await pageOf(call, seen, { size, token: page_token, bound: [larkId, group_type] });
  return { ...page.more, group_list: page.rows };
});
