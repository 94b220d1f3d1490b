import * as groupMember from '@larkspur/catalog/calls/contact/v3/groupMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { GroupRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { groupToChange, hasResigned, memberOf, type WrittenMember } from '../../groups/check-member.ts';
import { addToGroup, hasRoom, isInGroup } from '../../groups/group-members.ts';
import type { Reader } from '../../shown-ids.ts';

/** Each member is answered by itself, with 0 or the code that keeps it out. Source: results on the page of this API. */
export const batchAdd = handle(groupMember.batchAdd, async ({ input, ids: _, now, ...reader }) => {
  const group = await groupToChange(reader, input.path.group_id);
  const { members } = input.data;
  if (!members) throw reject(codes.paramInvalid);
  const results: { member_id: string; code: number }[] = [];
  for (const member of members) {
    results.push({ member_id: member.member_id, code: await addOne(reader, group, member, now) });
  }
  return { results };
});

async function addOne(reader: Reader, group: GroupRow, written: WrittenMember, now: number): Promise<number> {
  const member = await memberOf(reader, written);
  if (typeof member !== 'number') return member.code;
  if (await hasResigned(reader, member)) return codes.userResigned;
  if (await isInGroup(reader.db, group, member)) return codes.memberInGroup;
  if (!(await hasRoom(reader.db, group))) return codes.groupMembersFull;
  await addToGroup(reader.db, group, member, now);
  return 0;
}
