import { reject } from '../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { chatterOf } from '../chats/chatter.ts';
import { peerIn } from '../chats/p2p-chats.ts';
import { findChat, findMember } from '../chats/queries.ts';
import { type ChatUserState, changeUserState, userStateOf } from '../chats/user-states.ts';
import type { ImContext } from '../content/content-context.ts';
import { feedCodes as codes } from '../feed-codes.ts';
import { invalidFeedParameter } from './refusals.ts';

/** A user for whom nothing was done. */
export interface FailedUser {
  error_code: number;
  error_message: string;
  user_id: string;
}

/** What the page shows for a user outside the chat, code included. */
const notInChat = { error_code: 0, error_message: 'The user is not in the chat' };

/** A living chat that the app's bot is in (230027); 230001 for one that is none. */
export async function findFeedChat({ db, caller }: ImContext, chatId: string): Promise<ChatRow> {
  const chat = await findChat(db, caller.tenantKey, chatId);
  if (!chat || chat.status !== 'normal') throw invalidFeedParameter('chat_id is invalid');
  const bot = chatterOf(caller);
  const isIn = chat.chat_mode === 'p2p' ? peerIn(chat, bot) !== undefined : await findMember(db, chat, bot);
  if (!isIn) throw reject(codes.botOutsideChat, { because: `${bot} is not in ${chatId}` });
  return chat;
}

/** Changes how a chat stands with these users; gives those who are not in it. `chatWith` says which chat it is for a user. */
export async function changeForUsers(
  context: ImContext & { readonly ids: ResolvedIds },
  userIds: readonly string[],
  chatWith: (larkId: number) => Promise<ChatRow | undefined>,
  change: (state: ChatUserState) => ChatUserState,
): Promise<FailedUser[]> {
  const { db, ids } = context;
  const failed: FailedUser[] = [];
  for (const user_id of new Set(userIds)) {
    const larkId = ids.users.get(user_id);
    const chat = larkId === undefined ? undefined : await chatWith(larkId);
    if (larkId === undefined || !chat || !(await isUserIn(context, chat, larkId)))
      failed.push({ ...notInChat, user_id });
    else await changeUserState(db, chat, larkId, change(await userStateOf(db, chat, larkId)));
  }
  return failed;
}

async function isUserIn({ db }: ImContext, chat: ChatRow, larkId: number): Promise<boolean> {
  const chatter = String(larkId);
  if (chat.chat_mode === 'p2p') return peerIn(chat, chatter) !== undefined;
  return (await findMember(db, chat, chatter)) !== undefined;
}
