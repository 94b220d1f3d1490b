import type { PlatformContext } from '../../../platform-context.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { addChat, findP2pChat } from './queries.ts';

/** Names the direct chat of two chatters; who is named first does not matter. */
export function p2pKeyOf(one: ChatterId, other: ChatterId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The other one of a direct chat; undefined when the chatter is not in it. In a chat with oneself it is oneself. */
export function peerIn(chat: ChatRow, chatter: ChatterId): ChatterId | undefined {
  const [one, other] = chat.p2p_key.split(' ');
  if (one === chatter) return other;
  return other === chatter ? one : undefined;
}

/** The direct chat of two chatters, made if they have none: the first message to a user makes it. */
export async function openP2pChat(
  db: Db,
  { newId }: PlatformContext,
  tenantKey: string,
  pair: { readonly from: ChatterId; readonly to: ChatterId; readonly now: number },
): Promise<ChatRow> {
  const p2pKey = p2pKeyOf(pair.from, pair.to);
  const known = await findP2pChat(db, tenantKey, p2pKey);
  if (known) return known;
  const chat: ChatRow = {
    chat_id: newId('oc_'),
    tenant_key: tenantKey,
    chat_mode: 'p2p',
    group_message_type: 'chat',
    chat_type: 'private',
    name: '',
    p2p_key: p2pKey,
    owner_id: '',
    creator_id: pair.from,
    status: 'normal',
    settings: '{}',
    create_time: pair.now,
    update_time: pair.now,
  };
  if (await addChat(db, chat)) return chat;
  // Another process was faster.
  return (await findP2pChat(db, tenantKey, p2pKey)) as ChatRow;
}
