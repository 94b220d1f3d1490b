import type { ChatMemberRow, ChatRow, MessageRow } from '../../../store/tables/im.ts';
import { requireMember, requireVisible } from '../chats/membership.ts';
import { findChat } from '../chats/queries.ts';
import type { ImContext } from '../content/content-context.ts';
import { findMessage } from './queries.ts';

/** A message that the caller may see, with its chat. */
export interface ReachedMessage {
  readonly message: MessageRow;
  readonly chat: ChatRow;
  /** The caller's row in a group; undefined in a direct chat. */
  readonly member: ChatMemberRow | undefined;
}

/** A message whose id the gateway has resolved, and its chat. */
export async function findMessageAndChat(
  { db, caller }: ImContext,
  messageId: string,
): Promise<Omit<ReachedMessage, 'member'>> {
  const message = await findMessage(db, caller.tenantKey, messageId);
  const chat = message && (await findChat(db, caller.tenantKey, message.chat_id));
  if (!message || !chat) throw new Error(`The gateway let the unknown message ${messageId} pass.`);
  return { message, chat };
}

/** The message, if the caller is in its chat (230002), is available to its user (230013) and sees it (230050). */
export async function reachMessage(context: ImContext, messageId: string): Promise<ReachedMessage> {
  const { message, chat } = await findMessageAndChat(context, messageId);
  const member = await requireMember(context, chat);
  requireVisible(chat, member, message);
  return { message, chat, member };
}
