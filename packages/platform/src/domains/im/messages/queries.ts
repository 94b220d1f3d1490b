import { sql } from 'kysely';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { MessageRow } from '../../../store/tables/im.ts';

const messageById = statement((db, v: { tenantKey: string; messageId: string }) =>
  db.selectFrom('messages').selectAll().where('message_id', '=', v.messageId).where('tenant_key', '=', v.tenantKey),
);
const insertMessage = insertStatement('messages', [
  'message_id',
  'tenant_key',
  'chat_id',
  'thread_id',
  'place',
  'root_id',
  'parent_id',
  'upper_message_id',
  'msg_type',
  'content',
  'mentions',
  'sender_id',
  'create_time',
  'update_time',
  'deleted',
  'updates',
]);
const markRecalled = statement((db, v: { messageId: string; now: number }) =>
  db.updateTable('messages').set({ deleted: 1, update_time: v.now }).where('message_id', '=', v.messageId),
);
const replaceContent = statement(
  (db, v: { messageId: string; msgType: string; content: string; mentions: string; now: number }) =>
    db
      .updateTable('messages')
      .set((eb) => ({
        msg_type: v.msgType,
        content: v.content,
        mentions: v.mentions,
        update_time: v.now,
        updates: eb('updates', '+', sql.lit(1)),
      }))
      .where('message_id', '=', v.messageId),
);
const putInThread = statement((db, v: { messageId: string; threadId: string }) =>
  db.updateTable('messages').set({ thread_id: v.threadId }).where('message_id', '=', v.messageId),
);
const rootOfThread = statement((db, v: { tenantKey: string; threadId: string }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('thread_id', '=', v.threadId)
    .where('thread_id', '!=', sql.lit(''))
    .where('place', '=', 'chat')
    .where('tenant_key', '=', v.tenantKey),
);
const messagesInWrapper = statement((db, v: { messageId: string }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('upper_message_id', '=', v.messageId)
    .where('upper_message_id', '!=', sql.lit(''))
    .orderBy('message_id'),
);

/** A message, recalled ones included. */
export function findMessage(db: Db, tenantKey: string, messageId: string): Promise<MessageRow | undefined> {
  return db.first(messageById, { tenantKey, messageId });
}

export async function addMessage(db: Db, message: MessageRow): Promise<void> {
  await db.run(insertMessage, message);
}

export async function recallMessage(db: Db, messageId: string, now: number): Promise<void> {
  await db.run(markRecalled, { messageId, now });
}

/** Replaces what a message says, and counts the update. */
export async function updateMessage(
  db: Db,
  message: MessageRow,
  said: { readonly msgType: string; readonly content: string; readonly mentions: string; readonly now: number },
): Promise<void> {
  await db.run(replaceContent, { messageId: message.message_id, ...said });
}

/** Makes a message the root of a thread. */
export async function startThread(db: Db, messageId: string, threadId: string): Promise<void> {
  await db.run(putInThread, { messageId, threadId });
}

/** The message that a thread hangs on. */
export function findThreadRoot(db: Db, tenantKey: string, threadId: string): Promise<MessageRow | undefined> {
  return db.first(rootOfThread, { tenantKey, threadId });
}

/** The messages inside a merged message, in their order. */
export function listMergedMessages(db: Db, messageId: string): Promise<MessageRow[]> {
  return db.all(messagesInWrapper, { messageId });
}
