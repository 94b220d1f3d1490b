import { sql } from 'kysely';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatMemberRow, ChatRow, ChatterId } from '../../../store/tables/im.ts';

const chatById = statement((db, v: { tenantKey: string; chatId: string }) =>
  db.selectFrom('chats').selectAll().where('chat_id', '=', v.chatId).where('tenant_key', '=', v.tenantKey),
);
const chatByPair = statement((db, v: { tenantKey: string; p2pKey: string }) =>
  db
    .selectFrom('chats')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('p2p_key', '=', v.p2pKey)
    // Not implied by a parameter, and the index holds only such rows.
    .where('p2p_key', '!=', sql.lit('')),
);
const insertChat = statement((db, v: ChatRow) =>
  db
    .insertInto('chats')
    .values({
      chat_id: v.chat_id,
      tenant_key: v.tenant_key,
      chat_mode: v.chat_mode,
      group_message_type: v.group_message_type,
      chat_type: v.chat_type,
      name: v.name,
      p2p_key: v.p2p_key,
      owner_id: v.owner_id,
      creator_id: v.creator_id,
      status: v.status,
      settings: v.settings,
      create_time: v.create_time,
      update_time: v.update_time,
    })
    .onConflict((conflict) => conflict.doNothing()),
);
const memberOfChat = statement((db, v: { tenantKey: string; chatId: string; chatter: ChatterId }) =>
  db
    .selectFrom('chat_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('member_id', '=', v.chatter),
);
const membersOfChat = statement((db, v: { tenantKey: string; chatId: string }) =>
  db
    .selectFrom('chat_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .orderBy('join_time')
    .orderBy('member_id'),
);
const insertMember = insertStatement('chat_members', [
  'tenant_key',
  'chat_id',
  'member_id',
  'member_type',
  'role',
  'moderator',
  'join_time',
]);

/** A chat of any mode, dissolved ones included. */
export function findChat(db: Db, tenantKey: string, chatId: string): Promise<ChatRow | undefined> {
  return db.first(chatById, { tenantKey, chatId });
}

/** The direct chat of two chatters, if they have one. */
export function findP2pChat(db: Db, tenantKey: string, p2pKey: string): Promise<ChatRow | undefined> {
  return db.first(chatByPair, { tenantKey, p2pKey });
}

/** Gives false when there is such a p2p chat already. */
export async function addChat(db: Db, chat: ChatRow): Promise<boolean> {
  return (await db.run(insertChat, chat)) > 0;
}

/** A member of a group; p2p chats have no member rows. */
export function findMember(db: Db, chat: ChatRow, chatter: ChatterId): Promise<ChatMemberRow | undefined> {
  return db.first(memberOfChat, { tenantKey: chat.tenant_key, chatId: chat.chat_id, chatter });
}

/** All members of a group, in the order in which they joined. */
export function listMembers(db: Db, chat: ChatRow): Promise<ChatMemberRow[]> {
  return db.all(membersOfChat, { tenantKey: chat.tenant_key, chatId: chat.chat_id });
}

export async function addMember(db: Db, member: ChatMemberRow): Promise<void> {
  await db.run(insertMember, member);
}
