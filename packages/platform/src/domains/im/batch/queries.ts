import { sql } from 'kysely';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BatchMessageRow, BatchRecipientRow } from '../../../store/tables/im.ts';

const insertBatch = insertStatement('batch_messages', [
  'batch_message_id',
  'tenant_key',
  'app_id',
  'valid_count',
  'recalled',
  'create_time',
]);
const insertRecipient = insertStatement('batch_message_recipients', ['batch_message_id', 'message_id', 'lark_id']);
const batchById = statement((db, v: { tenantKey: string; batchId: string }) =>
  db
    .selectFrom('batch_messages')
    .selectAll()
    .where('batch_message_id', '=', v.batchId)
    .where('tenant_key', '=', v.tenantKey),
);
const countSince = statement((db, v: { tenantKey: string; appId: string; since: number }) =>
  db
    .selectFrom('batch_messages')
    .select((eb) => eb.fn.sum<number>('valid_count').as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('app_id', '=', v.appId)
    .where('create_time', '>=', v.since),
);
const progress = statement((db, v: { batchId: string }) =>
  db
    .selectFrom('batch_message_recipients')
    .innerJoin('messages', 'messages.message_id', 'batch_message_recipients.message_id')
    .leftJoin('message_reads', 'message_reads.message_id', 'batch_message_recipients.message_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('sent'),
      eb.fn.count<number>('message_reads.message_id').as('read'),
      eb.fn.sum<number>('messages.deleted').as('recalled'),
    ])
    .where('batch_message_recipients.batch_message_id', '=', v.batchId),
);
const markRecalled = statement((db, v: { batchId: string }) =>
  db.updateTable('batch_messages').set({ recalled: 1 }).where('batch_message_id', '=', v.batchId),
);
const recallMessages = statement((db, v: { batchId: string; now: number }) =>
  db
    .updateTable('messages')
    .set({ deleted: 1, update_time: v.now })
    .where('deleted', '=', sql.lit(0))
    .where('message_id', 'in', (eb) =>
      eb.selectFrom('batch_message_recipients').select('message_id').where('batch_message_id', '=', v.batchId),
    ),
);

export async function addBatch(db: Db, batch: BatchMessageRow): Promise<void> {
  await db.run(insertBatch, batch);
}

export async function addRecipient(db: Db, recipient: BatchRecipientRow): Promise<void> {
  await db.run(insertRecipient, recipient);
}

export function findBatch(db: Db, tenantKey: string, batchId: string): Promise<BatchMessageRow | undefined> {
  return db.first(batchById, { tenantKey, batchId });
}

/** How many users an app has addressed since a time. */
export async function countBatchReceivers(db: Db, tenantKey: string, appId: string, since: number): Promise<number> {
  return Number((await db.first(countSince, { tenantKey, appId, since }))?.count ?? 0);
}

/** How many have got a batch, have read it, and had it taken back. */
export async function progressOf(db: Db, batchId: string): Promise<{ sent: number; read: number; recalled: number }> {
  const row = await db.first(progress, { batchId });
  return { sent: Number(row?.sent ?? 0), read: Number(row?.read ?? 0), recalled: Number(row?.recalled ?? 0) };
}

/** Takes all messages of a batch back. */
export async function recallBatch(db: Db, batchId: string, now: number): Promise<void> {
  await db.run(markRecalled, { batchId });
  await db.run(recallMessages, { batchId, now });
}
