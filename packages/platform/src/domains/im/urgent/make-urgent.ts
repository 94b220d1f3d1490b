import { sql } from 'kysely';
import type { HandlerContext } from '../../../emulation/handler.ts';
import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import type { ChatMemberRow, ChatRow, UrgentMessageRow } from '../../../store/tables/im.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { chatterOf } from '../chats/chatter.ts';
import { requireAlive, requireBot, requireMember } from '../chats/membership.ts';
import { peerIn } from '../chats/p2p-chats.ts';
import { findMember } from '../chats/queries.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findMessageAndChat } from '../messages/reach-message.ts';
import { invalidParameter } from '../refusals.ts';

/** Source: 230023 of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app`. */
const maxUnread = 200;

const insertUrgent = statement((db, v: UrgentMessageRow) =>
  db
    .insertInto('urgent_messages')
    .values({
      message_id: v.message_id,
      lark_id: v.lark_id,
      tenant_key: v.tenant_key,
      kind: v.kind,
      urgent_time: v.urgent_time,
      unread: v.unread,
    })
    .onConflict((conflict) =>
      conflict.columns(['message_id', 'lark_id']).doUpdateSet({ kind: v.kind, urgent_time: v.urgent_time, unread: 1 }),
    ),
);
const countUnread = statement((db, v: { tenantKey: string; larkId: number }) =>
  db
    .selectFrom('urgent_messages')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('lark_id', '=', v.larkId)
    .where('unread', '=', sql.lit(1)),
);

/** Makes a message of the app's own urgent for users of its chat; gives the ids of those who are not in it. */
export async function makeUrgent(
  context: ImContext & Pick<HandlerContext<unknown>, 'ids'>,
  messageId: string,
  userIds: readonly string[],
  kind: UrgentMessageRow['kind'],
): Promise<{ invalid_user_id_list: string[] }> {
  const { db, caller, ids, now } = context;
  requireBot(context);
  const { message, chat } = await findMessageAndChat(context, messageId);
  requireAlive(chat);
  const member = await requireMember(context, chat);
  if (message.deleted) throw reject(codes.messageDeleted);
  if (message.sender_id !== caller.app.appId) throw reject(codes.notTheSender);
  requireMayUrge(chat, member);
  const inChat = new Map<string, number>();
  for (const id of userIds) {
    const larkId = ids.larkId(id);
    if (await isIn(context, chat, larkId)) inChat.set(id, larkId);
  }
  if (inChat.size === 0) throw invalidParameter('all ids in the user_id_list are invalid');
  for (const larkId of inChat.values()) await requireRoom(context, larkId);
  for (const larkId of inChat.values()) {
    const urgent = { message_id: messageId, lark_id: larkId, tenant_key: caller.tenantKey };
    await db.run(insertUrgent, { ...urgent, kind, urgent_time: now, unread: 1 });
  }
  return { invalid_user_id_list: userIds.filter((id) => !inChat.has(id)) };
}

function requireMayUrge(chat: ChatRow, member: ChatMemberRow | undefined): void {
  if (member?.role !== 'member' || settingsOf(chat).urgent_setting === 'all_members') return;
  throw reject(codes.urgentNotAllowed, {
    because: `only owner and managers of ${chat.chat_id} may send urgent messages`,
  });
}

async function isIn({ db, caller }: ImContext, chat: ChatRow, larkId: number): Promise<boolean> {
  const id = String(larkId);
  if (chat.chat_mode === 'p2p') return peerIn(chat, chatterOf(caller)) === id;
  return (await findMember(db, chat, id)) !== undefined;
}

async function requireRoom({ db, caller }: ImContext, larkId: number): Promise<void> {
  const { count } = (await db.first(countUnread, { tenantKey: caller.tenantKey, larkId })) ?? { count: 0 };
  if (Number(count) < maxUnread) return;
  throw reject(codes.tooManyUnreadUrgent, { because: `user ${larkId} has ${count} unread urgent messages` });
}
