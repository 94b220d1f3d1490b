import { peerIn } from '../domains/im/chats/p2p-chats.ts';
import { findChat } from '../domains/im/chats/queries.ts';
import { type Mention, mentionsOf } from '../domains/im/messages/mentions.ts';
import type { Db } from '../store/store.ts';
import type { ChatRow, ChatterId, MessageRow } from '../store/tables/im.ts';
import { findChatter, type NamedChatter, nameChatter } from './find-chatter.ts';

/** A message as a person sees it: names instead of ids of one app or another. */
export interface ReadableMessage {
  readonly message_id: string;
  readonly chat_id: string;
  readonly chat_name: string;
  readonly chat_mode: ChatRow['chat_mode'];
  readonly from: NamedChatter;
  /** Of a direct chat the other one. */
  readonly to?: NamedChatter;
  readonly msg_type: string;
  /** What it says, mentions as `@name`; of a post or a card all texts in it, a line each; '' of an image. */
  readonly text: string;
  /** As it is stored. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly mentions: readonly NamedChatter[];
  /** The message that it answers. */
  readonly reply_to?: string;
  /** ISO 8601, UTC. */
  readonly create_time: string;
  readonly deleted: boolean;
  readonly edited: boolean;
}

/** Which messages; what is left out is not asked for. */
export interface MessageFilter {
  readonly chat?: string;
  /** user_id or app_id of the sender. */
  readonly from?: string;
  /** user_id or app_id of the other one in a direct chat. */
  readonly to?: string;
  /** The newest ones. */
  readonly limit?: number;
}

/** Messages of a tenant, oldest first. Throws a `PeopleError` for a user or an app that is not there. */
export async function listReadableMessages(
  db: Db,
  tenantKey: string,
  { chat, from, to, limit = 100 }: MessageFilter = {},
): Promise<ReadableMessage[]> {
  const sender = from === undefined ? undefined : await findChatter(db, tenantKey, 'from', from);
  const receiver = to === undefined ? undefined : await findChatter(db, tenantKey, 'to', to);
  let query = db.build
    .selectFrom('messages')
    .selectAll('messages')
    .where('messages.tenant_key', '=', tenantKey)
    .where('messages.place', '!=', 'wrapper')
    .orderBy('messages.message_id', 'desc')
    .limit(limit);
  if (chat !== undefined) query = query.where('messages.chat_id', '=', chat);
  if (sender !== undefined) query = query.where('messages.sender_id', '=', sender);
  if (receiver !== undefined) {
    query = query
      .innerJoin('chats', 'chats.chat_id', 'messages.chat_id')
      .where('messages.sender_id', '!=', receiver)
      .where((is) =>
        is.or([is('chats.p2p_key', 'like', `${receiver} %`), is('chats.p2p_key', 'like', `% ${receiver}`)]),
      );
  }
  const chats = new Map<string, ChatRow | undefined>();
  const names = new Map<ChatterId, NamedChatter>();
  const nameOf = async (chatter: ChatterId): Promise<NamedChatter> => {
    const known = names.get(chatter) ?? (await nameChatter(db, tenantKey, chatter));
    names.set(chatter, known);
    return known;
  };
  const readable: ReadableMessage[] = [];
  for (const row of (await db.all(query)).toReversed()) {
    if (!chats.has(row.chat_id)) chats.set(row.chat_id, await findChat(db, tenantKey, row.chat_id));
    readable.push(await readMessage(row, chats.get(row.chat_id), nameOf));
  }
  return readable;
}

async function readMessage(
  row: MessageRow,
  chat: ChatRow | undefined,
  nameOf: (chatter: ChatterId) => Promise<NamedChatter>,
): Promise<ReadableMessage> {
  const peer = chat?.chat_mode === 'p2p' ? peerIn(chat, row.sender_id) : undefined;
  const mentions = mentionsOf(row.mentions);
  const content = JSON.parse(row.content) as Record<string, unknown>;
  const named: NamedChatter[] = [];
  for (const { id } of mentions) named.push(await nameOf(id));
  return {
    message_id: row.message_id,
    chat_id: row.chat_id,
    chat_name: chat?.name ?? '',
    chat_mode: chat?.chat_mode ?? 'group',
    from: await nameOf(row.sender_id),
    ...(peer !== undefined && { to: await nameOf(peer) }),
    msg_type: row.msg_type,
    text: withNames(textsIn(content).join('\n'), mentions),
    content,
    mentions: named,
    ...(row.parent_id !== '' && { reply_to: row.parent_id }),
    create_time: new Date(row.create_time).toISOString(),
    deleted: row.deleted === 1,
    edited: row.updates > 0,
  };
}

const textNames = new Set(['text', 'title', 'content']);

/** The texts in a content of any kind, in their order. */
function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return textNames.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, key));
}

function withNames(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce((words, { key, name }) => words.replaceAll(key, `@${name}`), text);
}
