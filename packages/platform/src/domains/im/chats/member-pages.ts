import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatMemberRow, ChatRow, ChatterId } from '../../../store/tables/im.ts';

interface Bounds {
  readonly tenantKey: string;
  readonly chatId: string;
  readonly joined: number;
  readonly limit: number;
}

const joinedAfter = statement((db, v: Bounds) =>
  db
    .selectFrom('chat_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('join_time', '>', v.joined)
    .orderBy('join_time')
    .orderBy('member_id')
    .limit(v.limit),
);
const joinedAt = statement((db, v: Omit<Bounds, 'limit'>) =>
  db
    .selectFrom('chat_members')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('join_time', '=', v.joined)
    .orderBy('member_id'),
);
const moderatorsAfter = statement(
  (db, v: { tenantKey: string; chatId: string; joined: number; chatter: ChatterId; limit: number }) =>
    db
      .selectFrom('chat_members')
      .selectAll()
      .where('tenant_key', '=', v.tenantKey)
      .where('chat_id', '=', v.chatId)
      .where('member_type', '=', 'user')
      .where('moderator', '=', 1)
      .where((eb) =>
        eb.or([
          eb('join_time', '>', v.joined),
          eb.and([eb('join_time', '=', v.joined), eb('member_id', '>', v.chatter)]),
        ]),
      )
      .orderBy('join_time')
      .orderBy('member_id')
      .limit(v.limit),
);

/** Members who joined after this time, at least so many if there are: those who joined in one instant stay together. */
export async function membersAfter(
  db: Db,
  { tenant_key: tenantKey, chat_id: chatId }: ChatRow,
  { joined, atLeast }: { readonly joined: number; readonly atLeast: number },
): Promise<{ page: ChatMemberRow[]; more: boolean }> {
  const rows = await db.all(joinedAfter, { tenantKey, chatId, joined, limit: atLeast + 1 });
  if (rows.length <= atLeast) return { page: rows, more: false };
  const last = rows[atLeast - 1] as ChatMemberRow;
  const together = await db.all(joinedAt, { tenantKey, chatId, joined: last.join_time });
  const page = [...rows.filter((row) => row.join_time < last.join_time), ...together];
  const [next] = await db.all(joinedAfter, { tenantKey, chatId, joined: last.join_time, limit: 1 });
  return { page, more: next !== undefined };
}

/** Users who may speak where only chosen ones may, after the given one. */
export function listModerators(
  db: Db,
  { tenant_key: tenantKey, chat_id: chatId }: ChatRow,
  after: { readonly joined: number; readonly chatter: ChatterId },
  limit: number,
): Promise<ChatMemberRow[]> {
  return db.all(moderatorsAfter, { tenantKey, chatId, ...after, limit });
}
