import { sql } from 'kysely';
import type { Db } from '../../../store/store.ts';
import type { ChatterId, MessageRow } from '../../../store/tables/im.ts';
import { mentionsOf } from './mentions.ts';

/** What is looked for; all of it must be true of a message. */
export interface MessageFilter {
  readonly words: string;
  readonly senders: readonly ChatterId[];
  readonly chatIds: readonly string[];
  readonly mentioned: readonly ChatterId[];
  readonly from: number;
  readonly to: number;
  readonly chatType: 'group' | 'p2p' | undefined;
  readonly senderKinds: ReadonlySet<'user' | 'bot'>;
  readonly attachments: readonly ('image' | 'video' | 'file' | 'link')[];
}

export type FoundMessage = MessageRow & { readonly chat_mode: string };

/** How many rows are looked at in one go. */
const batch = 200;

/**
 * Messages in the chats of a chatter that fit a filter, the newest first, from after a position on. Words are looked for in
 * what people see, case ignored; the database only narrows down where to look.
 */
export async function searchMessages(
  db: Db,
  tenantKey: string,
  chatter: ChatterId,
  filter: MessageFilter,
  { after, limit }: { after: readonly (string | number)[] | undefined; limit: number },
): Promise<FoundMessage[]> {
  const found: FoundMessage[] = [];
  let position = after as [number, string] | undefined;
  while (found.length < limit) {
    const rows = await candidates(db, tenantKey, chatter, filter, position);
    for (const row of rows) if (found.length < limit && fits(row, filter)) found.push(row);
    const last = rows.at(-1);
    if (!last || rows.length < batch) break;
    position = [last.create_time, last.message_id];
  }
  return found;
}

function candidates(
  db: Db,
  tenantKey: string,
  chatter: ChatterId,
  filter: MessageFilter,
  position: readonly [number, string] | undefined,
): Promise<FoundMessage[]> {
  let rows = db.build
    .selectFrom('messages')
    .innerJoin('chats', 'chats.chat_id', 'messages.chat_id')
    .selectAll('messages')
    .select('chats.chat_mode')
    .where('messages.tenant_key', '=', tenantKey)
    .where('messages.deleted', '=', 0)
    .where('messages.place', '!=', 'wrapper')
    .where('messages.create_time', '>=', filter.from)
    .where('messages.create_time', '<=', filter.to)
    .where((eb) =>
      eb.or([
        eb('chats.p2p_key', 'like', `${chatter} %`),
        eb('chats.p2p_key', 'like', `% ${chatter}`),
        eb.exists(
          eb
            .selectFrom('chat_members')
            .select('chat_members.member_id')
            .whereRef('chat_members.chat_id', '=', 'chats.chat_id')
            .where('chat_members.tenant_key', '=', tenantKey)
            .where('chat_members.member_id', '=', chatter),
        ),
      ]),
    );
  if (filter.words !== '') {
    const pattern = `%${escapeLike(JSON.stringify(filter.words.toLowerCase()).slice(1, -1))}%`;
    rows = rows.where(sql<boolean>`lower(messages.content) like ${pattern} escape '\\'`);
  }
  if (filter.senders.length > 0) rows = rows.where('messages.sender_id', 'in', [...filter.senders]);
  if (filter.chatIds.length > 0) rows = rows.where('messages.chat_id', 'in', [...filter.chatIds]);
  if (filter.chatType) rows = rows.where('chats.chat_mode', filter.chatType === 'p2p' ? '=' : '!=', 'p2p');
  if (position) {
    const [time, id] = position;
    rows = rows
      .where('messages.create_time', '<=', time)
      .where((eb) => eb.or([eb('messages.create_time', '<', time), eb('messages.message_id', '<', id)]));
  }
  return db.all(rows.orderBy('messages.create_time', 'desc').orderBy('messages.message_id', 'desc').limit(batch));
}

/** What the database cannot tell. */
function fits(message: FoundMessage, filter: MessageFilter): boolean {
  const kind = message.sender_id.startsWith('cli_') ? 'bot' : 'user';
  if (!filter.senderKinds.has(kind)) return false;
  if (filter.mentioned.length > 0) {
    const mentioned = new Set(mentionsOf(message.mentions).map((mention) => mention.id));
    if (!filter.mentioned.some((id) => mentioned.has(id))) return false;
  }
  if (filter.attachments.length > 0 && !filter.attachments.some((type) => holds(message, type))) return false;
  return textOf(message).toLowerCase().includes(filter.words.toLowerCase());
}

function holds({ msg_type, content }: MessageRow, type: MessageFilter['attachments'][number]): boolean {
  if (type === 'image') return msg_type === 'image' || (msg_type === 'post' && content.includes('"tag":"img"'));
  if (type === 'video') return msg_type === 'media' || (msg_type === 'post' && content.includes('"tag":"media"'));
  if (type === 'file') return msg_type === 'file';
  return /https?:\/\//.test(content);
}

const shownFields = new Set(['text', 'title', 'content', 'file_name']);

/** The words of a message that people see: the texts in its content, one after the other. */
export function textOf({ msg_type, content }: MessageRow): string {
  if (msg_type === 'merge_forward') return content;
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, field] of Object.entries(value)) {
      if (typeof field === 'string') {
        if (shownFields.has(name)) words.push(field);
      } else collect(field);
    }
  };
  collect(JSON.parse(content));
  return words.join(' ');
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
