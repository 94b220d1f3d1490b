import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { GroupRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { departmentsOf, findUser } from '../directory.ts';
import { seesUser, viewOf } from '../range.ts';
import type { Reader } from '../shown-ids.ts';
import { findWrittenUsers } from '../written-ids.ts';
import { groupOf, seesGroup } from './groups.ts';

/** A member as calls write it. */
export interface WrittenMember {
  readonly member_id: string;
  readonly member_type: string;
  readonly member_id_type?: string;
}

const userIdTypes: readonly string[] = ['open_id', 'union_id', 'user_id'];

/**
 * The group whose members are changed. Unknown ones and dynamic ones, which are not open to the API (inferred), are 42002;
 * one out of the range is 42009.
 */
export async function groupToChange({ db, caller }: Reader, groupId: string): Promise<GroupRow> {
  const group = await groupOf(db, caller.tenantKey, groupId);
  if (group.type !== 1) throw reject(codes.groupIdInvalid);
  if (!seesGroup(await viewOf(db, caller), group)) throw reject(codes.noGroupAuthority);
  return group;
}

/** The number of a written member, or the code that says what is wrong with it: kind, id type, id, then range. */
export async function memberOf(reader: Reader, member: WrittenMember): Promise<number | CallRejectedError> {
  const { member_id, member_type, member_id_type } = member;
  if (member_type !== 'user') return reject(codes.memberTypeInvalid);
  if (member_id_type === undefined || !userIdTypes.includes(member_id_type)) return reject(codes.memberIdTypeInvalid);
  const larkId = (await findWrittenUsers(reader, [member_id], member_id_type)).get(member_id);
  if (larkId === undefined) return reject(codes.memberIdInvalid);
  const view = await viewOf(reader.db, reader.caller);
  if (!view.all && !seesUser(view, larkId, await departmentsOf(reader.db, larkId)))
    return reject(codes.noUserAuthority);
  return larkId;
}

export async function hasResigned({ db }: Reader, larkId: number): Promise<boolean> {
  return (await findUser(db, larkId))?.is_resigned === 1;
}
