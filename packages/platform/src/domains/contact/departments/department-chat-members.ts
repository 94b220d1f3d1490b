import type { Db } from '../../../store/store.ts';
import type { DepartmentRow, UserRow } from '../../../store/tables/contact.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { addMembers, changeRole, findMembers, removeMember, updateChat } from '../../im/chats/group-queries.ts';
import { findChat, listMembers } from '../../im/chats/queries.ts';
import { profileOfDepartment, profileOfUser } from '../profiles.ts';

/** A user as far as department chats go. */
export type ChatUser = Pick<UserRow, 'lark_id' | 'tenant_key' | 'profile'>;

/** Whether the chat of a department takes in a user of this type of employee. */
export function takesIn(department: Pick<DepartmentRow, 'profile'>, user: Pick<UserRow, 'profile'>): boolean {
  const types = profileOfDepartment(department).group_chat_employee_types ?? [];
  return types.length === 0 || types.includes(profileOfUser(user).employee_type ?? 1);
}

/**
 * Has a user join the chats of the departments that the user is in or below, and leave those of the others among
 * `departments`. Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/overview`: whose type changes
 * is taken into department chats, or out of them.
 */
export async function alignDepartmentChats(
  db: Db,
  now: number,
  user: ChatUser,
  departments: Iterable<string>,
  current: ReadonlySet<string>,
): Promise<void> {
  const ids = [...departments];
  if (ids.length === 0) return;
  const withChat = await db.all(
    db.build.selectFrom('departments').selectAll().where('open_department_id', 'in', ids).where('chat_id', '!=', ''),
  );
  for (const department of withChat) {
    const chat = await findChat(db, user.tenant_key, department.chat_id);
    if (chat?.status !== 'normal') continue;
    const belongs = current.has(department.open_department_id) && takesIn(department, user);
    const [inside] = await findMembers(db, chat, [String(user.lark_id)]);
    if (belongs && !inside) await joinChat(db, now, chat, user.lark_id);
    if (!belongs && inside) await leaveChat(db, now, chat, user.lark_id);
  }
}

/** Makes somebody the owner of the department chats that a user owns. Source: department_chat_acceptor_user_id of `…/contact-v3/user/delete`. */
export async function handOverDepartmentChats(db: Db, now: number, user: ChatUser, acceptor: number): Promise<void> {
  const owned = await db.all(
    db.build
      .selectFrom('chats')
      .innerJoin('departments', 'departments.chat_id', 'chats.chat_id')
      .selectAll('chats')
      .where('chats.tenant_key', '=', user.tenant_key)
      .where('chats.owner_id', '=', String(user.lark_id)),
  );
  for (const chat of owned) {
    const [inside] = await findMembers(db, chat, [String(acceptor)]);
    if (!inside) await joinChat(db, now, chat, acceptor);
    await changeRole(db, chat, String(user.lark_id), 'member');
    await setOwner(db, now, chat, String(acceptor));
  }
}

/** Takes a user out of every department chat, also of departments that the user was never in. */
export async function leaveDepartmentChats(db: Db, now: number, user: ChatUser): Promise<void> {
  const inside = await db.all(
    db.build
      .selectFrom('chats')
      .innerJoin('departments', 'departments.chat_id', 'chats.chat_id')
      .innerJoin('chat_members', 'chat_members.chat_id', 'chats.chat_id')
      .selectAll('chats')
      .where('chats.tenant_key', '=', user.tenant_key)
      .where('chat_members.member_id', '=', String(user.lark_id)),
  );
  for (const chat of inside) await leaveChat(db, now, chat, user.lark_id);
}

/** Into a chat that has no owner a user comes as its owner. */
async function joinChat(db: Db, now: number, chat: ChatRow, larkId: number): Promise<void> {
  const chatter = String(larkId);
  await addMembers(db, chat, [{ chatter }], now);
  if (chat.owner_id === '') await setOwner(db, now, chat, chatter);
}

/** An owner who leaves is followed by who joined first. Source: as above. */
async function leaveChat(db: Db, now: number, chat: ChatRow, larkId: number): Promise<void> {
  const chatter = String(larkId);
  await removeMember(db, chat, chatter);
  if (chat.owner_id !== chatter) return;
  const [first] = (await listMembers(db, chat)).filter((member) => member.member_type === 'user');
  await setOwner(db, now, chat, first?.member_id ?? '');
}

async function setOwner(db: Db, now: number, chat: ChatRow, owner: string): Promise<void> {
  if (owner !== '') await changeRole(db, chat, owner, 'owner');
  await updateChat(db, { ...chat, owner_id: owner, update_time: now });
}
