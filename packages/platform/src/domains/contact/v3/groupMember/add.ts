import * as groupMember from '@larkspur/catalog/calls/contact/v3/groupMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupToChange, hasResigned, memberOf } from '../../groups/check-member.ts';
import { addToGroup, hasRoom, isInGroup } from '../../groups/group-members.ts';

export const add = handle(groupMember.add, async ({ input, ids: _, now, ...reader }) => {
  const { db } = reader;
  const group = await groupToChange(reader, input.path.group_id);
  const member = await memberOf(reader, input.data);
  if (typeof member !== 'number') throw member;
  if (await hasResigned(reader, member)) throw reject(codes.userResigned);
  if (await isInGroup(db, group, member)) throw reject(codes.memberInGroup);
  if (!(await hasRoom(db, group))) throw reject(codes.groupMembersFull);
  await addToGroup(db, group, member, now);
  return {};
});
