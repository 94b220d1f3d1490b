import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { MessageRow, MessageUuidRow } from '../../../store/tables/im.ts';
import { findMessage } from './queries.ts';

/** Source: `uuid` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`. */
const lifetime = 3_600_000;

const findUuid = statement((db, v: { tenantKey: string; senderKey: string; uuid: string; after: number }) =>
  db
    .selectFrom('message_uuids')
    .select('message_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('sender_key', '=', v.senderKey)
    .where('uuid', '=', v.uuid)
    .where('create_time', '>', v.after),
);
const dropOldUuids = statement((db, v: { until: number }) =>
  db.deleteFrom('message_uuids').where('create_time', '<=', v.until),
);
const addUuid = statement((db, v: MessageUuidRow) =>
  db.insertInto('message_uuids').values({
    tenant_key: v.tenant_key,
    sender_key: v.sender_key,
    uuid: v.uuid,
    message_id: v.message_id,
    create_time: v.create_time,
  }),
);

/** Where a `uuid` counts once. */
export interface UuidPlace {
  readonly tenantKey: string;
  /** App and user that send, and for a forward the target. */
  readonly senderKey: string;
  readonly uuid: string | undefined;
  readonly now: number;
}

/**
 * The message that was sent under this uuid within the last hour: a repeated call answers with it, whatever its own content
 * is. Seen live; that other content changes nothing is inferred.
 */
export async function sentBefore(db: Db, place: UuidPlace): Promise<MessageRow | undefined> {
  const { tenantKey, senderKey, uuid, now } = place;
  if (uuid === undefined || uuid === '') return undefined;
  const known = await db.first(findUuid, { tenantKey, senderKey, uuid, after: now - lifetime });
  return known && findMessage(db, tenantKey, known.message_id);
}

/** Remembers the uuid for an hour, and forgets those that are older. */
export async function rememberUuid(db: Db, place: UuidPlace, messageId: string): Promise<void> {
  const { tenantKey, senderKey, uuid, now } = place;
  if (uuid === undefined || uuid === '') return;
  await db.run(dropOldUuids, { until: now - lifetime });
  await db.run(addUuid, {
    tenant_key: tenantKey,
    sender_key: senderKey,
    uuid,
    message_id: messageId,
    create_time: now,
  });
}
