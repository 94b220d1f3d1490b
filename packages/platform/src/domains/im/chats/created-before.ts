import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import type { ChatUuidRow } from '../../../store/tables/im-chats.ts';
import { findChat } from './queries.ts';

/** Source: `uuid` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create`: one group in ten hours. */
const lifetime = 36_000_000;

const findUuid = statement((db, v: { tenantKey: string; creatorKey: string; uuid: string; after: number }) =>
  db
    .selectFrom('chat_uuids')
    .select('chat_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('creator_key', '=', v.creatorKey)
    .where('uuid', '=', v.uuid)
    .where('create_time', '>', v.after),
);
const dropOldUuids = statement((db, v: { until: number }) =>
  db.deleteFrom('chat_uuids').where('create_time', '<=', v.until),
);
const addUuid = statement((db, v: ChatUuidRow) =>
  db.insertInto('chat_uuids').values({
    tenant_key: v.tenant_key,
    creator_key: v.creator_key,
    uuid: v.uuid,
    chat_id: v.chat_id,
    create_time: v.create_time,
  }),
);

/** Where a `uuid` makes one group only. */
export interface ChatUuidPlace {
  readonly tenantKey: string;
  /** App and user that create, and the owner that is asked for. */
  readonly creatorKey: string;
  readonly uuid: string | undefined;
  readonly now: number;
}

/** The group that was created under this uuid within the last ten hours; the repeated call answers with it (inferred). */
export async function createdBefore(db: Db, place: ChatUuidPlace): Promise<ChatRow | undefined> {
  const { tenantKey, creatorKey, uuid, now } = place;
  if (!uuid) return undefined;
  const known = await db.first(findUuid, { tenantKey, creatorKey, uuid, after: now - lifetime });
  return known && findChat(db, tenantKey, known.chat_id);
}

/** Remembers the uuid for ten hours, and forgets those that are older. */
export async function rememberChatUuid(db: Db, place: ChatUuidPlace, chatId: string): Promise<void> {
  const { tenantKey, creatorKey, uuid, now } = place;
  if (!uuid) return;
  await db.run(dropOldUuids, { until: now - lifetime });
  await db.run(addUuid, { tenant_key: tenantKey, creator_key: creatorKey, uuid, chat_id: chatId, create_time: now });
}
