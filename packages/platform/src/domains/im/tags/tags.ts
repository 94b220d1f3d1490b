import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import type { ChatTagBindingRow, ChatTagRow } from '../../../store/tables/im-chats.ts';

/** A tag as the APIs give it. */
export interface ShownTag {
  id: string;
  tag_type: string;
  name: string;
  i18n_names: { locale: string; name?: string }[];
  create_time: string;
  update_time: string;
}

const tagByName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('chat_tags').selectAll().where('tenant_key', '=', v.tenantKey).where('name', '=', v.name),
);
const keepTag = statement((db, v: ChatTagRow) =>
  db
    .insertInto('chat_tags')
    .values({
      tag_id: v.tag_id,
      tenant_key: v.tenant_key,
      tag_type: v.tag_type,
      name: v.name,
      i18n_names: v.i18n_names,
      create_time: v.create_time,
      update_time: v.update_time,
    })
    .onConflict((conflict) =>
      conflict.column('tag_id').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        i18n_names: eb.ref('excluded.i18n_names'),
        update_time: eb.ref('excluded.update_time'),
      })),
    ),
);
const bind = statement((db, v: ChatTagBindingRow) =>
  db
    .insertInto('chat_tag_bindings')
    .values({ tenant_key: v.tenant_key, chat_id: v.chat_id, tag_id: v.tag_id, bind_time: v.bind_time })
    .onConflict((conflict) => conflict.doNothing()),
);
const unbind = statement((db, v: { tenantKey: string; chatId: string; tagId: string }) =>
  db
    .deleteFrom('chat_tag_bindings')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('tag_id', '=', v.tagId),
);
const tagsOfChat = statement((db, v: { tenantKey: string; chatId: string }) =>
  db
    .selectFrom('chat_tag_bindings')
    .innerJoin('chat_tags', 'chat_tags.tag_id', 'chat_tag_bindings.tag_id')
    .selectAll('chat_tags')
    .select('chat_tag_bindings.bind_time')
    .where('chat_tag_bindings.tenant_key', '=', v.tenantKey)
    .where('chat_tag_bindings.chat_id', '=', v.chatId)
    .orderBy('chat_tag_bindings.bind_time')
    .orderBy('chat_tag_bindings.tag_id'),
);

export function findTagByName(db: Db, tenantKey: string, name: string): Promise<ChatTagRow | undefined> {
  return db.first(tagByName, { tenantKey, name });
}

/** The tags with these ids, in their order; unknown ones are missing. */
export async function findTags(db: Db, tenantKey: string, tagIds: readonly string[]): Promise<ChatTagRow[]> {
  if (tagIds.length === 0) return [];
  const rows = await db.all(
    db.build.selectFrom('chat_tags').selectAll().where('tenant_key', '=', tenantKey).where('tag_id', 'in', tagIds),
  );
  const known = new Map(rows.map((row) => [row.tag_id, row]));
  return [...new Set(tagIds)].flatMap((id) => known.get(id) ?? []);
}

/** Adds a tag, or changes its names. */
export async function keepChatTag(db: Db, tag: ChatTagRow): Promise<void> {
  await db.run(keepTag, tag);
}

export async function bindTag(db: Db, chat: ChatRow, tagId: string, now: number): Promise<void> {
  await db.run(bind, { tenant_key: chat.tenant_key, chat_id: chat.chat_id, tag_id: tagId, bind_time: now });
}

export async function unbindTag(db: Db, chat: ChatRow, tagId: string): Promise<void> {
  await db.run(unbind, { tenantKey: chat.tenant_key, chatId: chat.chat_id, tagId });
}

/** The tags of a chat, in the order in which they were bound. */
export function listTagsOf(db: Db, chat: ChatRow): Promise<(ChatTagRow & { bind_time: number })[]> {
  return db.all(tagsOfChat, { tenantKey: chat.tenant_key, chatId: chat.chat_id });
}

export function shownTag(tag: ChatTagRow): ShownTag {
  return {
    id: tag.tag_id,
    tag_type: tag.tag_type,
    name: tag.name,
    i18n_names: JSON.parse(tag.i18n_names),
    create_time: String(tag.create_time),
    update_time: String(tag.update_time),
  };
}
