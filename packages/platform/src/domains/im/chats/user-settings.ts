import type { ChatRow } from '../../../store/tables/im.ts';
import type { ImContext } from '../content/content-context.ts';
import { chatterOf } from './chatter.ts';
import { peerIn } from './p2p-chats.ts';
import { findChat, findMember } from './queries.ts';

/** An id that stands for no chat of the user. */
export interface InvalidId {
  id: string;
  msg: string;
}

/** The chats that the caller is in, and the ids of all others. The wording of `msg` is inferred. */
export async function splitOwnChats(
  { db, caller }: ImContext,
  chatIds: readonly string[],
): Promise<{ chats: ChatRow[]; invalid_ids: InvalidId[] }> {
  const chatter = chatterOf(caller);
  const chats: ChatRow[] = [];
  const invalid_ids: InvalidId[] = [];
  for (const id of new Set(chatIds)) {
    const chat = await findChat(db, caller.tenantKey, id);
    if (!chat) invalid_ids.push({ id, msg: 'Your request specifies a chat_id which is invalid.' });
    else if (chat.chat_mode === 'p2p' ? peerIn(chat, chatter) === undefined : !(await findMember(db, chat, chatter))) {
      invalid_ids.push({ id, msg: 'Operator can NOT be out of the chat.' });
    } else chats.push(chat);
  }
  return { chats, invalid_ids };
}
