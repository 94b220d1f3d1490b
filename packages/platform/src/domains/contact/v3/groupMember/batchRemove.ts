import * as groupMember from '@larkspur/catalog/calls/contact/v3/groupMember';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupToChange, memberOf } from '../../groups/check-member.ts';
import { removeFromGroup } from '../../groups/group-members.ts';

/**
 * When some cannot be removed the call is answered with 40022 and the code of each in `results`; the others are removed
 * nevertheless. When none can, it is the code of the first (inferred).
 */
export const batchRemove = handle(groupMember.batchRemove, async ({ input, ids: _, ...reader }) => {
  const group = await groupToChange(reader, input.path.group_id);
  const results: { member_id: string; code: number }[] = [];
  for (const written of input.data.members) {
    const member = await memberOf(reader, written);
    const removed = typeof member === 'number' && (await removeFromGroup(reader.db, group, member));
    const code = removed ? 0 : typeof member === 'number' ? codes.memberIdInvalid : member.code;
    results.push({ member_id: written.member_id, code });
  }
  const [failed] = results.filter(({ code }) => code !== 0);
  if (!failed) return {};
  if (results.every(({ code }) => code !== 0)) throw reject(failed.code);
  return reject(codes.partlyFailed, { data: { results } });
});
