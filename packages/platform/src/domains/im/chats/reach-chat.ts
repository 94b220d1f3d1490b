import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { unknownId } from '../../../gateway/resolve-ids.ts';
import type { ChatMemberRow, ChatRow } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { settingsOf } from './chat-settings.ts';
import { chatterOf } from './chatter.ts';
import { peerIn } from './p2p-chats.ts';
import { findChat, findMember } from './queries.ts';

/** A group and the caller's place in it. */
export interface ReachedGroup {
  readonly chat: ChatRow;
  readonly member: ChatMemberRow;
}

/** What an API asks of the chat that it is called for. */
export interface ChatDemands {
  /** `group`: ordinary groups only; `any-group`: topic groups too; `not-topic`: direct chats and ordinary groups. */
  readonly mode: 'group' | 'any-group' | 'not-topic' | 'any';
  /** What the API answers to a chat of another mode. */
  readonly wrongMode?: () => CallRejectedError;
}

/** 232025 for an app without a bot. Source: preconditions of all pages about groups. */
export function requireChatBot({ caller }: ImContext): void {
  if (!caller.app.botEnabled) throw reject(codes.botNotActivated, { because: `${caller.app.appId} has no bot` });
}

/**
 * The chat of a call by an app with a bot (232025): known (99992356), without people of other tenants (232033) and of the
 * right mode. No app here has the ability to share externally, which Feishu gives to verified tenants only.
 */
export async function findChatFor(context: ImContext, chatId: string, demands: ChatDemands): Promise<ChatRow> {
  requireChatBot(context);
  const { db, caller } = context;
  const chat = await findChat(db, caller.tenantKey, chatId);
  if (!chat) throw unknownId('open_chat_id', 'chat_id', chatId);
  if (settingsOf(chat).external) {
    throw reject(codes.externalChat, { because: `${chatId} has members of other tenants` });
  }
  if (fits(chat, demands.mode)) return chat;
  throw (demands.wrongMode ?? wrongMode(chat))();
}

/** The same, of a chat that is alive (232009). */
export async function findLivingChat(context: ImContext, chatId: string, demands: ChatDemands): Promise<ChatRow> {
  const chat = await findChatFor(context, chatId, demands);
  if (chat.status !== 'normal') throw reject(codes.chatDissolved, { because: `${chatId} is ${chat.status}` });
  return chat;
}

/** A living group that the caller is in (232011). */
export async function enterGroup(
  context: ImContext,
  chatId: string,
  demands: ChatDemands = { mode: 'any-group' },
): Promise<ReachedGroup> {
  const chat = await findLivingChat(context, chatId, demands);
  const member = await findMember(context.db, chat, chatterOf(context.caller));
  if (!member) throw operatorOutside(context, chat);
  return { chat, member };
}

/** The caller's row in a group, nothing in a direct chat of theirs; 232011 for whoever is outside. */
export async function requireInChat(context: ImContext, chat: ChatRow): Promise<ChatMemberRow | undefined> {
  const chatter = chatterOf(context.caller);
  if (chat.chat_mode === 'p2p') {
    if (peerIn(chat, chatter) === undefined) throw operatorOutside(context, chat);
    return undefined;
  }
  const member = await findMember(context.db, chat, chatter);
  if (!member) throw operatorOutside(context, chat);
  return member;
}

export function operatorOutside({ caller }: ImContext, chat: ChatRow): CallRejectedError {
  return reject(codes.operatorOutsideChat, { because: `${chatterOf(caller)} is not in ${chat.chat_id}` });
}

function fits({ chat_mode }: ChatRow, mode: ChatDemands['mode']): boolean {
  if (mode === 'any') return true;
  if (mode === 'group') return chat_mode === 'group';
  return mode === 'any-group' ? chat_mode !== 'p2p' : chat_mode !== 'topic';
}

/** 232001 is what remains for APIs that document no code for it (inferred). */
function wrongMode({ chat_id, chat_mode }: ChatRow): () => CallRejectedError {
  return () => reject(codes.parameterInvalid, { because: `${chat_id} is a ${chat_mode} chat` });
}
