import { sql } from 'kysely';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow, MessageReadRow } from '../../../store/tables/im.ts';

const insertRead = statement((db, v: MessageReadRow) =>
  db
    .insertInto('message_reads')
    .values({ message_id: v.message_id, lark_id: v.lark_id, tenant_key: v.tenant_key, read_time: v.read_time })
    .onConflict((conflict) => conflict.doNothing()),
);
const clearUrgent = statement((db, v: { messageId: string; larkId: number }) =>
  db
    .updateTable('urgent_messages')
    .set({ unread: 0 })
    .where('message_id', '=', v.messageId)
    .where('lark_id', '=', v.larkId),
);
const unreadInChat = statement((db, v: { chatId: string; larkId: number; sender: string }) =>
  db
    .selectFrom('messages')
    .select('messages.message_id')
    .leftJoin('message_reads', (join) =>
      join.onRef('message_reads.message_id', '=', 'messages.message_id').on('message_reads.lark_id', '=', v.larkId),
    )
    .where('messages.chat_id', '=', v.chatId)
    .where('messages.place', '!=', sql.lit('wrapper'))
    .where('messages.sender_id', '!=', v.sender)
    .where('message_reads.message_id', 'is', null),
);

/** Notes that a user has read a message; it is urgent for them no longer. Gives false when they had read it before. */
async function markRead(db: Db, read: MessageReadRow): Promise<boolean> {
  const isNew = (await db.run(insertRead, read)) > 0;
  await db.run(clearUrgent, { messageId: read.message_id, larkId: read.lark_id });
  return isNew;
}

/** Lets a user read all of a chat, as opening it in the client does; gives the messages that were new to them. */
export async function readChat(db: Db, chat: ChatRow, larkId: number, now: number): Promise<string[]> {
  const unread = await db.all(unreadInChat, { chatId: chat.chat_id, larkId, sender: String(larkId) });
  for (const { message_id } of unread) {
    await markRead(db, { message_id, lark_id: larkId, tenant_key: chat.tenant_key, read_time: now });
  }
  return unread.map((row) => row.message_id);
}

/** Who has read a message, the first reader first, from after a position on. */
export function listReads(
  db: Db,
  messageId: string,
  { after, limit }: { after: readonly (string | number)[] | undefined; limit: number },
): Promise<MessageReadRow[]> {
  let rows = db.build.selectFrom('message_reads').selectAll().where('message_id', '=', messageId);
  if (after) {
    const [time, larkId] = after as [number, number];
    rows = rows.where((eb) =>
      eb.or([eb('read_time', '>', time), eb.and([eb('read_time', '=', time), eb('lark_id', '>', larkId)])]),
    );
  }
  return db.all(rows.orderBy('read_time').orderBy('lark_id').limit(limit));
}
