import { reject } from '../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow, MessageRow } from '../../../store/tables/im.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { outsideChat, scopeNeeded } from '../refusals.ts';
import { checkAvailability } from './availability.ts';
import { settingsOf } from './chat-settings.ts';
import { chatterOf, larkIdOf } from './chatter.ts';
import { peerIn } from './p2p-chats.ts';
import { findMember } from './queries.ts';

/** 230006 for an app without a bot. Source: preconditions of all message and chat pages. */
export function requireBot({ caller }: ImContext): void {
  if (!caller.app.botEnabled) throw reject(codes.botNotActivated, { because: `${caller.app.appId} has no bot` });
}

/** 232009 for a chat that is dissolved. */
export function requireAlive(chat: ChatRow): void {
  if (chat.status !== 'normal') throw reject(codes.chatDissolved, { because: `${chat.chat_id} is ${chat.status}` });
}

/**
 * The caller must be in the chat (230002), and a bot must be available to the user of its direct chat (230013). Gives the
 * caller's row in a group, undefined in a direct chat.
 */
export async function requireMember(context: ImContext, chat: ChatRow): Promise<ChatMemberRow | undefined> {
  const chatter = chatterOf(context.caller);
  if (chat.chat_mode !== 'p2p') {
    const member = await findMember(context.db, chat, chatter);
    if (!member) throw outsideChat(`${chatter} is not in ${chat.chat_id}`);
    return member;
  }
  const peer = peerIn(chat, chatter);
  if (peer === undefined) throw outsideChat(`${chatter} is not in the direct chat ${chat.chat_id}`);
  const larkId = larkIdOf(peer);
  if (larkId !== undefined && context.caller.tokenKind === 'tenant') await checkAvailability(context, larkId);
  return undefined;
}

/** 230018 where only some members may speak. Source: `moderation_permission` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get`. */
export function requireMaySpeak(chat: ChatRow, member: ChatMemberRow | undefined): void {
  if (!member || member.role === 'owner') return;
  const { moderation_permission: permission } = settingsOf(chat);
  if (permission === 'all_members') return;
  const mayModerate = permission === 'only_owner' ? member.role === 'manager' : member.moderator === 1;
  if (mayModerate) return;
  throw reject(codes.forbiddenByGroupSettings, {
    because: `${member.member_id} may not speak in ${chat.chat_id}, where moderation_permission is ${permission}`,
  });
}

/** 230050 for what was said before the caller joined, where new members do not see that. */
export function requireVisible(chat: ChatRow, member: ChatMemberRow | undefined, message: MessageRow): void {
  if (isVisible(chat, member, message)) return;
  throw reject(codes.messageInvisible, {
    because: `${message.message_id} is older than the membership of ${member?.member_id}, and the group hides its history`,
  });
}

export function isVisible(chat: ChatRow, member: ChatMemberRow | undefined, message: MessageRow): boolean {
  return !member || message.create_time >= member.join_time || settingsOf(chat).history_visible;
}

/**
 * Reading needs a scope more than the one that opens the API: 230027.
 * Source: scopes of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list`.
 */
export function requireReadingScope({ caller }: ImContext, chat: ChatRow): void {
  const isP2p = chat.chat_mode === 'p2p';
  if (caller.tokenKind === 'user') {
    if (isP2p) requireScope(caller.scopes, 'im:message.p2p_msg:get_as_user');
    else requireScope(caller.scopes, 'im:message.group_msg:get_as_user');
  } else if (!isP2p) requireScope(caller.scopes, 'im:message.group_msg');
}

function requireScope(held: ReadonlySet<string>, scope: string): void {
  if (!held.has(scope)) throw scopeNeeded(scope);
}
