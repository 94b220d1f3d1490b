import { sql } from 'kysely';
import type { Db } from '../../../store/store.ts';
import type { ChatMemberRow, ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { settingsOf } from './chat-settings.ts';

/** A living group that somebody can see: one that they are in, or a public one. */
export type VisibleGroup = ChatRow & {
  /** Null for who is not in it. */
  readonly my_role: ChatMemberRow['role'] | null;
  readonly member_count: number;
};

/** The groups that a chatter can see, in the order of their creation. */
export async function listVisibleGroups(db: Db, tenantKey: string, chatter: ChatterId): Promise<VisibleGroup[]> {
  const rows = await db.all(
    db.build
      .selectFrom('chats')
      .leftJoin('chat_members as me', (join) =>
        join
          .onRef('me.tenant_key', '=', 'chats.tenant_key')
          .onRef('me.chat_id', '=', 'chats.chat_id')
          .on('me.member_id', '=', chatter),
      )
      .selectAll('chats')
      .select('me.role as my_role')
      .select((eb) =>
        eb
          .selectFrom('chat_members as all')
          .select((each) => each.fn.countAll<number>().as('count'))
          .whereRef('all.tenant_key', '=', 'chats.tenant_key')
          .whereRef('all.chat_id', '=', 'chats.chat_id')
          .as('member_count'),
      )
      .where('chats.tenant_key', '=', tenantKey)
      .where('chats.chat_mode', '!=', 'p2p')
      .where('chats.status', '=', 'normal')
      .where((eb) => eb.or([eb('chats.chat_type', '=', 'public'), eb('me.role', 'is not', null)]))
      .orderBy('chats.create_time')
      .orderBy('chats.chat_id'),
  );
  return rows.map((row) => ({ ...row, member_count: Number(row.member_count) }));
}

/** Keywords longer than this find nothing, and so does an empty one. */
const longestKeyword = 64;

/**
 * The keyword that is looked for; undefined where nothing can be found. Quotes around it are for keywords with a hyphen.
 * Source: `query` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search`.
 */
export function keywordOf(query: string | undefined): string | undefined {
  const [, quoted] = /^["“](.*)["”]$/s.exec(query ?? '') ?? [];
  const keyword = (quoted ?? query ?? '').trim().toLowerCase();
  return keyword === '' || [...keyword].length > longestKeyword ? undefined : keyword;
}

/** Whether the name of the group, in any language, has the keyword in it. Pinyin is not known here. */
export function isNamed(group: ChatRow, keyword: string): boolean {
  const names = [group.name, ...Object.values(settingsOf(group).i18n_names)];
  return names.some((name) => name.toLowerCase().includes(keyword));
}

/** The ids of the groups with a member whose name has the keyword in it. */
export async function chatsWithMemberNamed(db: Db, tenantKey: string, keyword: string): Promise<ReadonlySet<string>> {
  const pattern = `%${keyword.replace(/[\\%_]/g, '\\$&')}%`;
  const named = await db.all(
    db.build
      .selectFrom('users')
      .select('lark_id')
      .where('tenant_key', '=', tenantKey)
      .where('is_resigned', '=', 0)
      .where(sql<boolean>`lower(name) like ${pattern} escape '\\'`),
  );
  return chatsWithAnyOf(
    db,
    tenantKey,
    named.map((user) => String(user.lark_id)),
  );
}

/** The ids of the groups in which at least one of these is. */
async function chatsWithAnyOf(db: Db, tenantKey: string, members: readonly ChatterId[]): Promise<ReadonlySet<string>> {
  const chats = new Set<string>();
  // In parts, for a query takes a limited number of values.
  for (let start = 0; start < members.length; start += 500) {
    const rows = await db.all(
      db.build
        .selectFrom('chat_members')
        .select('chat_id')
        .distinct()
        .where('tenant_key', '=', tenantKey)
        .where('member_id', 'in', members.slice(start, start + 500)),
    );
    for (const { chat_id } of rows) chats.add(chat_id);
  }
  return chats;
}

/** The ids of the groups in which all of these are. */
export async function chatsWithAllOf(
  db: Db,
  tenantKey: string,
  members: readonly ChatterId[],
): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(members)];
  const rows = await db.all(
    db.build
      .selectFrom('chat_members')
      .select('chat_id')
      .where('tenant_key', '=', tenantKey)
      .where('member_id', 'in', distinct)
      .groupBy('chat_id')
      .having((eb) => eb(eb.fn.countAll(), '=', distinct.length)),
  );
  return new Set(rows.map((row) => row.chat_id));
}
