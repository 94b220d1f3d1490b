import { settingsOf } from '../domains/im/chats/chat-settings.ts';
import { isBot } from '../domains/im/chats/chatter.ts';
import { listMembers } from '../domains/im/chats/queries.ts';
import { mentionsOf } from '../domains/im/messages/mentions.ts';
import type { Db } from '../store/store.ts';
import type { ChatRow, ChatterId, MessageRow } from '../store/tables/im.ts';
import { known, type SeedNames, unless } from './export-seed.ts';
import type { SeedChat, SeedMessage } from './seed-file.ts';

/** The living chats of a tenant, groups first, each with its newest messages. */
export async function exportChats(db: Db, tenantKey: string, names: SeedNames, messages: number): Promise<SeedChat[]> {
  const rows = await db.all(
    db.build
      .selectFrom('chats')
      .selectAll()
      .where('tenant_key', '=', tenantKey)
      .where('status', '=', 'normal')
      .orderBy('create_time')
      .orderBy('chat_id'),
  );
  const exported: SeedChat[] = [];
  const isDirect = ({ chat_mode }: ChatRow) => Number(chat_mode === 'p2p');
  for (const chat of rows.toSorted((one, other) => isDirect(one) - isDirect(other))) {
    const shown = chat.chat_mode === 'p2p' ? directChat(chat, names) : await groupChat(db, chat, names);
    if (!shown) continue;
    const said = await newestMessages(db, chat, messages);
    exported.push({
      ...shown,
      ...unless(
        undefined,
        'messages',
        said.flatMap((row) => exportMessage(row, names) ?? []),
      ),
    });
  }
  return exported;
}

/** Undefined where one of the two has no id any more. */
function directChat({ p2p_key }: ChatRow, names: SeedNames): SeedChat | undefined {
  const pair = p2p_key.split(' ').flatMap((id) => chatterId(id, names) ?? []);
  return pair.length === 2 ? { p2p: pair } : undefined;
}

async function groupChat(db: Db, chat: ChatRow, names: SeedNames): Promise<SeedChat> {
  const members = await listMembers(db, chat);
  const ids = (rows: typeof members) => rows.flatMap(({ member_id }) => chatterId(member_id, names) ?? []);
  return {
    chat_id: chat.chat_id,
    name: chat.name || chat.chat_id,
    ...unless('', 'description', settingsOf(chat).description),
    ...unless('private', 'type', chat.chat_type),
    ...(chat.chat_mode === 'topic' && { mode: 'topic' as const }),
    ...unless(undefined, 'owner', chatterId(chat.owner_id, names)),
    ...unless(undefined, 'managers', ids(members.filter(({ role }) => role === 'manager'))),
    ...unless(undefined, 'members', ids(members.filter(({ member_type }) => member_type === 'user'))),
    ...unless(undefined, 'bots', ids(members.filter(({ member_type }) => member_type === 'app'))),
  };
}

async function newestMessages(db: Db, { chat_id }: ChatRow, limit: number): Promise<MessageRow[]> {
  if (limit === 0) return [];
  const rows = await db.all(
    db.build
      .selectFrom('messages')
      .selectAll()
      .where('chat_id', '=', chat_id)
      .where('place', '=', 'chat')
      .where('deleted', '=', 0)
      .orderBy('create_time', 'desc')
      .orderBy('message_id', 'desc')
      .limit(limit),
  );
  return rows.toReversed();
}

/** Undefined for a message whose sender has no id any more. */
function exportMessage(row: MessageRow, names: SeedNames): SeedMessage | undefined {
  const from = chatterId(row.sender_id, names);
  if (from === undefined) return undefined;
  const mentions = mentionsOf(row.mentions).flatMap(({ id }) => chatterId(id, names) ?? []);
  return {
    from,
    ...contentOf(row, names),
    ...unless(undefined, 'mentions', mentions),
    create_time: new Date(row.create_time).toISOString(),
  };
}

function contentOf({ msg_type, content }: MessageRow, { userIds }: SeedNames) {
  const value = JSON.parse(content);
  if (msg_type === 'text' && value.text) return { text: String(value.text) };
  if (msg_type === 'share_user') return { msg_type, content: { user_id: userIds.get(value.user_id) ?? '' } };
  return { msg_type, content: value };
}

function chatterId(chatter: ChatterId, { userIds }: SeedNames): string | undefined {
  if (chatter === '') return undefined;
  return isBot(chatter) ? chatter : known(userIds, [Number(chatter)])[0];
}
