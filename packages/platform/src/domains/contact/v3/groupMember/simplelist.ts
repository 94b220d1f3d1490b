import * as groupMember from '@larkspur/catalog/calls/contact/v3/groupMember';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { GroupMemberRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { findDepartments } from '../../directory.ts';
import { membersAfter } from '../../groups/group-members.ts';
import { groupOf, seesGroup } from '../../groups/groups.ts';
import { pageSize, readPage } from '../../pages.ts';
import { viewOf } from '../../range.ts';
import { showIds } from '../../shown-ids.ts';

type Call = HandlerContext<Required<groupMember.SimplelistInput>>;

/**
 * Members of one kind. For departments `open_id`, the default, stands for the open_department_id.
 * Source: member_id_type on the page of this API.
 */
export const simplelist = handle(groupMember.simplelist, async (call) => {
  const { db, caller, input } = call;
  const { page_size, page_token, member_type = 'user', member_id_type = 'open_id' } = input.params;
  const size = pageSize(page_size, 50);
  const fitting = member_type === 'user' ? ['open_id', 'union_id', 'user_id'] : ['open_id', 'department_id'];
  if (!fitting.includes(member_id_type)) throw reject(codes.memberTypeAndIdTypeDiffer);
  const group = await groupOf(db, caller.tenantKey, input.path.group_id);
  if (!seesGroup(await viewOf(db, caller), group)) throw reject(codes.noGroupAuthority);
  const { rows, more } = await readPage<GroupMemberRow, string>(call, {
    size,
    token: page_token,
    bound: [group.group_id, member_type],
    rowsAfter: (after = '', limit) => membersAfter(db, group, member_type, after, limit),
    placeOf: (row) => row.member_id,
  });
  const ids = await (member_type === 'user' ? userIds : departmentIds)(call, rows, member_id_type);
  return { ...more, memberlist: ids.map((member_id) => ({ member_id, member_type, member_id_type })) };
});

async function userIds(call: Call, rows: readonly GroupMemberRow[], user_id_type: string): Promise<string[]> {
  const larkIds = rows.map((row) => Number(row.member_id));
  const show = await showIds(call, { user_id_type }, larkIds);
  return larkIds.map((larkId) => show.user(larkId));
}

async function departmentIds(call: Call, rows: readonly GroupMemberRow[], type: string): Promise<string[]> {
  const departments = await findDepartments(
    call.db,
    rows.map((row) => row.member_id),
  );
  const show = await showIds(call, { department_id_type: type }, []);
  return rows.flatMap((row) => {
    const department = departments.get(row.member_id);
    return department ? show.department(department) : [];
  });
}
