import { reject } from '../../../gateway/reject.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findChat } from './queries.ts';
import { requireChatBot, requireInChat } from './reach-chat.ts';

/**
 * A chat that the caller is in (232011), for APIs that only the official CLI knows of: the gateway does not resolve their
 * chat_id, so an unknown one is 232006 (inferred).
 */
export async function enterOwnChat(context: ImContext, chatId: string): Promise<ChatRow> {
  requireChatBot(context);
  const chat = await findChat(context.db, context.caller.tenantKey, chatId);
  if (!chat) throw reject(codes.chatIdInvalid, { because: `there is no chat ${chatId}` });
  await requireInChat(context, chat);
  return chat;
}
