import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatMemberRow, ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { isBot } from './chatter.ts';
import { addMember } from './queries.ts';

const countsOf = statement((db, v: { tenantKey: string; chatId: string }) =>
  db
    .selectFrom('chat_members')
    .select((eb) => ['member_type', eb.fn.countAll<number>().as('count')])
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .groupBy('member_type'),
);
const replaceChat = statement((db, v: ChatRow) =>
  db
    .updateTable('chats')
    .set({
      name: v.name,
      chat_type: v.chat_type,
      group_message_type: v.group_message_type,
      owner_id: v.owner_id,
      status: v.status,
      settings: v.settings,
      update_time: v.update_time,
    })
    .where('chat_id', '=', v.chat_id),
);
const setRole = statement(
  (db, v: { tenantKey: string; chatId: string; chatter: ChatterId; role: ChatMemberRow['role'] }) =>
    db
      .updateTable('chat_members')
      .set({ role: v.role })
      .where('tenant_key', '=', v.tenantKey)
      .where('chat_id', '=', v.chatId)
      .where('member_id', '=', v.chatter),
);
const setModerator = statement((db, v: { tenantKey: string; chatId: string; chatter: ChatterId; moderator: 0 | 1 }) =>
  db
    .updateTable('chat_members')
    .set({ moderator: v.moderator })
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('member_id', '=', v.chatter),
);
const dropMember = statement((db, v: { tenantKey: string; chatId: string; chatter: ChatterId }) =>
  db
    .deleteFrom('chat_members')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('member_id', '=', v.chatter),
);
const dropMembers = statement((db, v: { tenantKey: string; chatId: string }) =>
  db.deleteFrom('chat_members').where('tenant_key', '=', v.tenantKey).where('chat_id', '=', v.chatId),
);
const publicChatNamed = statement((db, v: { tenantKey: string; name: string; except: string }) =>
  db
    .selectFrom('chats')
    .select('chat_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_type', '=', 'public')
    .where('name', '=', v.name)
    .where('status', '=', 'normal')
    .where('chat_id', '!=', v.except),
);
const managersOf = statement((db, v: { tenantKey: string; chatId: string }) =>
  db
    .selectFrom('chat_members')
    .select('member_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('role', '=', 'manager')
    .orderBy('join_time')
    .orderBy('member_id'),
);

/** How many users and bots are in a group. */
export async function countMembers(db: Db, chat: ChatRow): Promise<{ users: number; bots: number }> {
  const counts = { users: 0, bots: 0 };
  for (const { member_type, count } of await db.all(countsOf, keyOf(chat))) {
    counts[member_type === 'user' ? 'users' : 'bots'] = Number(count);
  }
  return counts;
}

/** Keeps what was changed of a group. */
export async function updateChat(db: Db, chat: ChatRow): Promise<void> {
  await db.run(replaceChat, chat);
}

/** Puts chatters into a group, none of whom is in it. */
export async function addMembers(
  db: Db,
  chat: ChatRow,
  members: readonly { readonly chatter: ChatterId; readonly role?: ChatMemberRow['role'] }[],
  now: number,
): Promise<void> {
  for (const { chatter, role = 'member' } of members) {
    await addMember(db, {
      tenant_key: chat.tenant_key,
      chat_id: chat.chat_id,
      member_id: chatter,
      member_type: isBot(chatter) ? 'app' : 'user',
      role,
      moderator: 0,
      join_time: now,
    });
  }
}

/** The members among these chatters. */
export async function findMembers(db: Db, chat: ChatRow, chatters: readonly ChatterId[]): Promise<ChatMemberRow[]> {
  if (chatters.length === 0) return [];
  return db.all(
    db.build
      .selectFrom('chat_members')
      .selectAll()
      .where('tenant_key', '=', chat.tenant_key)
      .where('chat_id', '=', chat.chat_id)
      .where('member_id', 'in', [...new Set(chatters)]),
  );
}

export async function removeMember(db: Db, chat: ChatRow, chatter: ChatterId): Promise<void> {
  await db.run(dropMember, { ...keyOf(chat), chatter });
}

export async function removeAllMembers(db: Db, chat: ChatRow): Promise<void> {
  await db.run(dropMembers, keyOf(chat));
}

export async function changeRole(
  db: Db,
  chat: ChatRow,
  chatter: ChatterId,
  role: ChatMemberRow['role'],
): Promise<void> {
  await db.run(setRole, { ...keyOf(chat), chatter, role });
}

/** Lets a member speak, or no longer, where only chosen ones may. */
export async function changeModerator(db: Db, chat: ChatRow, chatter: ChatterId, may: boolean): Promise<void> {
  await db.run(setModerator, { ...keyOf(chat), chatter, moderator: may ? 1 : 0 });
}

/** The managers of a group, in the order in which they joined it. */
export async function listManagers(db: Db, chat: ChatRow): Promise<ChatterId[]> {
  return (await db.all(managersOf, keyOf(chat))).map((row) => row.member_id);
}

/** Whether another public group of the tenant has this name. */
export async function isPublicNameTaken(db: Db, chat: ChatRow, name: string): Promise<boolean> {
  return (await db.first(publicChatNamed, { tenantKey: chat.tenant_key, name, except: chat.chat_id })) !== undefined;
}

function keyOf(chat: ChatRow): { tenantKey: string; chatId: string } {
  return { tenantKey: chat.tenant_key, chatId: chat.chat_id };
}
