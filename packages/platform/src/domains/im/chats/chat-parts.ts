import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import type { ChatPartRow, ImChatTables } from '../../../store/tables/im-chats.ts';

type Part = ImChatTables['chat_parts']['part'];

const partOfChat = statement((db, v: { tenantKey: string; chatId: string; part: Part }) =>
  db
    .selectFrom('chat_parts')
    .select('content')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('part', '=', v.part),
);
const keepPart = statement((db, v: ChatPartRow) =>
  db
    .insertInto('chat_parts')
    .values({
      tenant_key: v.tenant_key,
      chat_id: v.chat_id,
      part: v.part,
      content: v.content,
      update_time: v.update_time,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_key', 'chat_id', 'part'])
        .doUpdateSet((eb) => ({ content: eb.ref('excluded.content'), update_time: eb.ref('excluded.update_time') })),
    ),
);
const dropPart = statement((db, v: { tenantKey: string; chatId: string; part: Part }) =>
  db
    .deleteFrom('chat_parts')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('part', '=', v.part),
);

/** A part of a chat as it was written last; undefined before that. */
export async function readPart<Content>(db: Db, chat: ChatRow, part: Part): Promise<Content | undefined> {
  const row = await db.first(partOfChat, { tenantKey: chat.tenant_key, chatId: chat.chat_id, part });
  return row && JSON.parse(row.content);
}

export async function writePart(db: Db, chat: ChatRow, part: Part, content: unknown, now: number): Promise<void> {
  await db.run(keepPart, {
    tenant_key: chat.tenant_key,
    chat_id: chat.chat_id,
    part,
    content: JSON.stringify(content),
    update_time: now,
  });
}

export async function removePart(db: Db, chat: ChatRow, part: Part): Promise<void> {
  await db.run(dropPart, { tenantKey: chat.tenant_key, chatId: chat.chat_id, part });
}
