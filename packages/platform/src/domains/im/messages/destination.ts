import type { HandlerContext } from '../../../emulation/handler.ts';
import { reject } from '../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow, MessageRow } from '../../../store/tables/im.ts';
import { findUserByEmail } from '../../contact/directory.ts';
import { checkAvailability } from '../chats/availability.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { chatterOf } from '../chats/chatter.ts';
import { isVisible, requireAlive, requireMaySpeak, requireMember } from '../chats/membership.ts';
import { openP2pChat } from '../chats/p2p-chats.ts';
import { findChat } from '../chats/queries.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { invalidParameter } from '../refusals.ts';
import { findThreadRoot } from './queries.ts';

/** Where a message goes. */
export interface Destination {
  readonly chat: ChatRow;
  /** The caller's row in a group; undefined in a direct chat. */
  readonly member: ChatMemberRow | undefined;
  /** The root of the thread that the message goes to. */
  readonly root?: MessageRow;
}

/**
 * Where `receive_id` leads, if the caller may send there: to the direct chat with a user, which the first message makes, or
 * to a chat. The gateway has refused unknown open_ids, union_ids and user_ids already. Refuses with 230034 an unknown address,
 * with 230001 an unknown chat_id (seen live), and with what `enterToSpeak` and the availability say.
 */
export async function findDestination(
  context: ImContext & Pick<HandlerContext<unknown>, 'ids'>,
  type: string,
  receiveId: string,
): Promise<Destination> {
  const { db, caller, ids } = context;
  if (type !== 'chat_id') {
    const larkId = type === 'email' ? await larkIdOfEmail(context, receiveId) : ids.larkId(receiveId);
    return toUser(context, larkId);
  }
  const chat = await findChat(db, caller.tenantKey, receiveId);
  if (!chat) throw invalidParameter('invalid receive_id.', `there is no chat ${receiveId}`);
  return { chat, member: await enterToSpeak(context, chat) };
}

/**
 * Where a forwarded message goes: like any message, and to a thread too. Refuses an unknown chat with 230063, an unknown thread
 * with 230019, and one that the caller does not see with 230074.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward`.
 */
export async function findForwardDestination(
  context: ImContext & Pick<HandlerContext<unknown>, 'ids'>,
  type: string,
  receiveId: string,
): Promise<Destination> {
  const { db, caller } = context;
  if (type === 'chat_id' && receiveId.startsWith('oc_') && !(await findChat(db, caller.tenantKey, receiveId))) {
    throw reject(codes.forwardTargetNotFound, { because: `there is no chat ${receiveId}` });
  }
  if (type !== 'thread_id') return findDestination(context, type, receiveId);
  const root = await findThreadRoot(db, caller.tenantKey, receiveId);
  const chat = root && (await findChat(db, caller.tenantKey, root.chat_id));
  if (!root || !chat) throw reject(codes.threadNotFound, { because: `there is no thread ${receiveId}` });
  const member = await enterToSpeak(context, chat);
  if (!isVisible(chat, member, root)) throw reject(codes.targetThreadInvisible);
  return { chat, member, root };
}

/** The caller must be in the chat and may speak there: 232009, 230002, 230013, 230018, 230053. */
export async function enterToSpeak(context: ImContext, chat: ChatRow): Promise<ChatMemberRow | undefined> {
  requireAlive(chat);
  const member = await requireMember(context, chat);
  requireMaySpeak(chat, member);
  checkNotStopped(context, chat);
  return member;
}

async function toUser(context: ImContext, larkId: number): Promise<Destination> {
  const { db, caller, platform, now } = context;
  await checkAvailability(context, larkId);
  const pair = { from: chatterOf(caller), to: String(larkId), now };
  const chat = await openP2pChat(db, platform, caller.tenantKey, pair);
  checkNotStopped(context, chat);
  return { chat, member: undefined };
}

/** An unknown address is refused as the page says of ids that do not fit their type (inferred). */
async function larkIdOfEmail({ db, caller }: ImContext, email: string): Promise<number> {
  const user = await findUserByEmail(db, caller.tenantKey, email);
  if (!user) throw reject(codes.receiveIdInvalid, { because: `nobody has the address ${email}` });
  return user.lark_id;
}

function checkNotStopped({ caller }: ImContext, chat: ChatRow): void {
  if (chat.chat_mode !== 'p2p' || caller.tokenKind !== 'tenant' || !settingsOf(chat).bot_stopped) return;
  throw reject(codes.botStoppedByUser, { because: `the user of ${chat.chat_id} has stopped the bot` });
}
