import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { PinRow } from '../../../store/tables/im.ts';

const insertPin = statement((db, v: PinRow) =>
  db
    .insertInto('pins')
    .values({
      message_id: v.message_id,
      tenant_key: v.tenant_key,
      chat_id: v.chat_id,
      operator_id: v.operator_id,
      create_time: v.create_time,
    })
    .onConflict((conflict) => conflict.doNothing()),
);
const pinOf = statement((db, v: { messageId: string }) =>
  db.selectFrom('pins').selectAll().where('message_id', '=', v.messageId),
);
const deletePin = statement((db, v: { messageId: string }) =>
  db.deleteFrom('pins').where('message_id', '=', v.messageId),
);

/** Pins a message; gives the pin that is there when it is pinned already. */
export async function addPin(db: Db, pin: PinRow): Promise<PinRow> {
  if ((await db.run(insertPin, pin)) > 0) return pin;
  return (await db.first(pinOf, { messageId: pin.message_id })) ?? pin;
}

export async function removePin(db: Db, messageId: string): Promise<void> {
  await db.run(deletePin, { messageId });
}

/** Pins of a chat, the newest first, from after a position on. */
export function listPins(
  db: Db,
  chatId: string,
  bounds: { from: number; to: number; after: readonly (string | number)[] | undefined; limit: number },
): Promise<PinRow[]> {
  let rows = db.build
    .selectFrom('pins')
    .selectAll()
    .where('chat_id', '=', chatId)
    .where('create_time', '>=', bounds.from)
    .where('create_time', '<=', bounds.to);
  if (bounds.after) {
    const [time, id] = bounds.after as [number, string];
    rows = rows
      .where('create_time', '<=', time)
      .where((eb) => eb.or([eb('create_time', '<', time), eb('message_id', '<', id)]));
  }
  return db.all(rows.orderBy('create_time', 'desc').orderBy('message_id', 'desc').limit(bounds.limit));
}
