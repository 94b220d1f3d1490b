import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import type { ChatUserStateRow } from '../../../store/tables/im-chats.ts';

/** How a chat stands with one of its users: what the user has set, and what apps have put on its card in the user's feed. */
export interface ChatUserState {
  readonly nickname?: string;
  readonly is_muted?: boolean;
  readonly is_mute_at_all?: boolean;
  /** Whether the chat is held on top of the feed. */
  readonly time_sensitive?: boolean;
  /** Buttons on the card of the chat, by app_id. */
  readonly buttons?: Readonly<Record<string, readonly object[]>>;
}

const stateOf = statement((db, v: { tenantKey: string; chatId: string; larkId: number }) =>
  db
    .selectFrom('chat_user_states')
    .select('state')
    .where('tenant_key', '=', v.tenantKey)
    .where('chat_id', '=', v.chatId)
    .where('lark_id', '=', v.larkId),
);
const keepState = statement((db, v: ChatUserStateRow) =>
  db
    .insertInto('chat_user_states')
    .values({ tenant_key: v.tenant_key, chat_id: v.chat_id, lark_id: v.lark_id, state: v.state })
    .onConflict((conflict) =>
      conflict.columns(['tenant_key', 'chat_id', 'lark_id']).doUpdateSet((eb) => ({ state: eb.ref('excluded.state') })),
    ),
);

export async function userStateOf(db: Db, chat: ChatRow, larkId: number): Promise<ChatUserState> {
  const row = await db.first(stateOf, { tenantKey: chat.tenant_key, chatId: chat.chat_id, larkId });
  return row ? JSON.parse(row.state) : {};
}

/** Changes a part of the state; the rest stays. */
export async function changeUserState(db: Db, chat: ChatRow, larkId: number, part: ChatUserState): Promise<void> {
  const state = JSON.stringify({ ...(await userStateOf(db, chat, larkId)), ...part });
  await db.run(keepState, { tenant_key: chat.tenant_key, chat_id: chat.chat_id, lark_id: larkId, state });
}
