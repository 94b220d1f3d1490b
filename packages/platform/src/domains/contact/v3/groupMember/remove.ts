import * as groupMember from '@larkspur/catalog/calls/contact/v3/groupMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupToChange, memberOf } from '../../groups/check-member.ts';
import { removeFromGroup } from '../../groups/group-members.ts';

/** Who is not in the group is no member to remove: 41073 (inferred). */
export const remove = handle(groupMember.remove, async ({ input, ids: _, ...reader }) => {
  const group = await groupToChange(reader, input.path.group_id);
  const member = await memberOf(reader, input.data);
  if (typeof member !== 'number') throw member;
  if (!(await removeFromGroup(reader.db, group, member))) throw reject(codes.memberIdInvalid);
  return {};
});
