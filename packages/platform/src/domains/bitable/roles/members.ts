import { reject } from '../../../gateway/reject.ts';
import { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import { shownUserId } from '../../../identity/shown-user-id.ts';
import { statement } from '../../../store/statement.ts';
import type { BaseRoleMemberRow } from '../../../store/tables/bitable.ts';
import { findDepartment, findUser } from '../../contact/directory.ts';
import { reviseBase } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { limits } from '../limits.ts';
import { addMember, dropMember, membersOf, type Role } from './role-queries.ts';

/** A member as calls name it: `open_id`, `union_id`, `user_id`, `chat_id`, `department_id` or `open_department_id`. */
export interface WrittenMember {
  readonly type?: string;
  readonly id: string;
}

type Member = Pick<BaseRoleMemberRow, 'member_id' | 'member_type'>;

const findChat = statement((db, v: { chatId: string; tenantKey: string }) =>
  db
    .selectFrom('chats')
    .select(['chat_id', 'name'])
    .where('chat_id', '=', v.chatId)
    .where('tenant_key', '=', v.tenantKey),
);
/** Adds members; one that the role has already stays. Throws 1254048 for an id that stands for nothing, 1254111. */
export async function addMembers(call: BaseCall, role: Role, written: readonly WrittenMember[]): Promise<void> {
  const members = await membersOf(call.db, role);
  const has = ({ member_id, member_type }: Member) =>
    members.some((other) => other.member_id === member_id && other.member_type === member_type);
  for (const one of written) {
    const member = await resolveMember(call, one);
    if (has(member)) continue;
    const row = {
      ...member,
      app_token: role.app_token,
      role_id: role.role_id,
      position: (members.at(-1)?.position ?? 0) + 1,
    };
    members.push(row);
    if (members.length > limits.membersOfRole) throw reject(codes.memberExceedLimit);
    await addMember(call.db, row);
  }
  await reviseBase(call.db, role.app_token);
}

/** Takes members out of a role. Throws 1254048 for an id that stands for nothing or is no member. */
export async function dropMembers(call: BaseCall, role: Role, written: readonly WrittenMember[]): Promise<void> {
  const members = await membersOf(call.db, role);
  for (const one of written) {
    const { member_id, member_type } = await resolveMember(call, one);
    const known = members.find((other) => other.member_id === member_id && other.member_type === member_type);
    if (!known) throw notFound(one);
    await dropMember(call.db, known);
  }
  await reviseBase(call.db, role.app_token);
}

async function resolveMember(call: BaseCall, written: WrittenMember): Promise<Member> {
  const { type = 'open_id', id } = written;
  if (type === 'chat_id') {
    const chat = await call.db.first(findChat, { chatId: id, tenantKey: call.caller.tenantKey });
    if (!chat) throw notFound(written);
    return { member_type: 'chat', member_id: chat.chat_id };
  }
  const isDepartment = type === 'department_id' || type === 'open_department_id';
  const resolver = call.platform.domains.idResolver(isDepartment ? 'x_department_id' : 'x_user_id');
  const resolved = new ResolvedIds();
  if (id === '' || (await resolver?.resolve([id], type, call, resolved))) throw notFound(written);
  return isDepartment
    ? { member_type: 'department', member_id: resolved.openDepartmentId(id) }
    : { member_type: 'user', member_id: String(resolved.larkId(id)) };
}

function notFound({ type = 'open_id', id }: WrittenMember) {
  return reject(codes.memberNotFound, { because: `no member has the ${type} ${id}` });
}

/** A member with its name and all ids that it has. Source: `app-role-member/list`. */
export async function shownMember(call: BaseCall, { member_type, member_id }: Member) {
  const { db, platform, caller } = call;
  if (member_type === 'chat') {
    const { name = '' } = (await db.first(findChat, { chatId: member_id, tenantKey: caller.tenantKey })) ?? {};
    return { chat_id: member_id, member_en_name: name, member_name: name, member_type };
  }
  if (member_type === 'department') {
    const { name = '', department_id = '' } = (await findDepartment(db, member_id)) ?? {};
    return { department_id, member_en_name: name, member_name: name, member_type, open_department_id: member_id };
  }
  const larkId = Number(member_id);
  const person = (await findUser(db, larkId)) ?? { lark_id: larkId, user_id: '', name: '', en_name: '' };
  return {
    member_en_name: person.en_name,
    member_name: person.name,
    member_type,
    open_id: shownUserId(platform, caller.app, person, 'open_id'),
    union_id: shownUserId(platform, caller.app, person, 'union_id'),
    user_id: person.user_id,
  };
}
