import { openP2pChat, p2pKeyOf } from '../domains/im/chats/p2p-chats.ts';
import { findChat, findP2pChat } from '../domains/im/chats/queries.ts';
import type { Mention } from '../domains/im/messages/mentions.ts';
import { addChatMessage, addGroupChat } from '../domains/im/seed.ts';
import { statement } from '../store/statement.ts';
import type { ChatRow } from '../store/tables/im.ts';
import type { SeedChat, SeedMessage } from './seed-file.ts';
import { inTurn, type TenantSeeding } from './tenant-seeding.ts';

const groupByName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('chats').selectAll().where('tenant_key', '=', v.tenantKey).where('name', '=', v.name),
);

/** Gives the chats, in the order of the file. Messages are written into chats that are made, not into those that were there. */
export async function seedChats(seeding: TenantSeeding, chats: readonly SeedChat[]): Promise<ChatRow[]> {
  return inTurn(chats, async (chat, index) => {
    const place = `chats[${index}]`;
    const found = await findOrMake(seeding, place, chat);
    if (!found.isNew) {
      seeding.counts.chats.kept++;
      return found.chat;
    }
    seeding.counts.chats.made++;
    for (const [at, message] of (chat.messages ?? []).entries()) {
      await addMessage(seeding, `${place}.messages[${at}]`, found.chat, message);
      seeding.counts.messages.made++;
    }
    return found.chat;
  });
}

async function findOrMake(seeding: TenantSeeding, place: string, chat: SeedChat) {
  if (chat.p2p) return findOrMakeDirect(seeding, place, chat);
  const { db, platform, tenantKey } = seeding;
  if (chat.name === undefined) throw seeding.wrong(place, 'a group needs a name, a direct chat p2p');
  seeding.checkOnce(
    'chats',
    chat.chat_id === undefined ? `${place}.name` : `${place}.chat_id`,
    chat.chat_id ?? chat.name,
  );
  const known =
    chat.chat_id === undefined
      ? await db.first(groupByName, { tenantKey, name: chat.name })
      : await findChat(db, tenantKey, chat.chat_id);
  if (known) return { chat: known, isNew: false };
  const members = await seeding.larkIds(`${place}.members`, chat.members ?? []);
  const bots = await inTurn(chat.bots ?? [], (id, index) => seeding.botId(`${place}.bots[${index}]`, id));
  const managers = await inTurn(chat.managers ?? [], (id, index) => seeding.chatter(`${place}.managers[${index}]`, id));
  const owner = chat.owner === undefined ? undefined : await seeding.chatter(`${place}.owner`, chat.owner);
  const made = await addGroupChat(db, platform, tenantKey, {
    name: chat.name,
    members,
    bots,
    managers,
    ...(owner !== undefined && { owner }),
    ...(chat.chat_id !== undefined && { chatId: chat.chat_id }),
    ...(chat.mode !== undefined && { mode: chat.mode }),
    ...(chat.type !== undefined && { type: chat.type }),
    ...(chat.description !== undefined && { settings: { description: chat.description } }),
  });
  return { chat: made, isNew: true };
}

async function findOrMakeDirect(seeding: TenantSeeding, place: string, chat: SeedChat) {
  const { db, platform, tenantKey } = seeding;
  const group = ['chat_id', 'name', 'description', 'type', 'mode', 'owner', 'managers', 'members', 'bots'] as const;
  const odd = group.find((field) => chat[field] !== undefined);
  if (odd) throw seeding.wrong(`${place}.${odd}`, 'goes with a group, not with p2p');
  const [from = '', to = ''] = await inTurn(chat.p2p ?? [], (id, index) =>
    seeding.chatter(`${place}.p2p[${index}]`, id),
  );
  seeding.checkOnce('chats', `${place}.p2p`, p2pKeyOf(from, to));
  const known = await findP2pChat(db, tenantKey, p2pKeyOf(from, to));
  if (known) return { chat: known, isNew: false };
  return { chat: await openP2pChat(db, platform, tenantKey, { from, to, now: platform.clock.now() }), isNew: true };
}

async function addMessage(seeding: TenantSeeding, place: string, chat: ChatRow, message: SeedMessage): Promise<void> {
  const { text, msg_type: msgType, content } = message;
  const isText = text !== undefined;
  if (isText === (content !== undefined) || (content !== undefined && msgType === undefined)) {
    throw seeding.wrong(place, 'needs either text, or msg_type and content');
  }
  const mentions = await inTurn(message.mentions ?? [], async (id, index): Promise<Mention> => {
    const chatter = await seeding.chatter(`${place}.mentions[${index}]`, id);
    return { key: `@_user_${index + 1}`, id: chatter, name: await seeding.nameOf(chatter) };
  });
  await addChatMessage(seeding.db, seeding.platform, {
    chat,
    sender: await seeding.chatter(`${place}.from`, message.from),
    ...(isText ? { text } : { msgType, content: await storedContent(seeding, place, msgType, content) }),
    mentions,
    ...(message.create_time !== undefined && { createTime: readTime(seeding, place, message.create_time) }),
  });
}

/** A shared contact is stored with the user's number. */
async function storedContent(
  seeding: TenantSeeding,
  place: string,
  msgType: string | undefined,
  content: Readonly<Record<string, unknown>> = {},
): Promise<object> {
  if (msgType !== 'share_user') return content;
  return { user_id: await seeding.larkId(`${place}.content.user_id`, String(content.user_id)) };
}

function readTime(seeding: TenantSeeding, place: string, written: string): number {
  const time = Date.parse(written);
  if (Number.isNaN(time)) throw seeding.wrong(`${place}.create_time`, 'must be a time as 2026-01-31T12:00:00Z');
  return time;
}
