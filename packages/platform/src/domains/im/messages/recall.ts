import { reject } from '../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow, ChatterId, MessageRow } from '../../../store/tables/im.ts';
import { codes } from '../codes.ts';

/**
 * How long one's own messages can be recalled; the tenant's admin sets it. A day is what the batch page still states
 * ("within one days"), and taken for the setting that a tenant starts with (inferred).
 */
export const recallWindow = 24 * 3_600_000;

/** For messages of others. Source: limits of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete`. */
const recallWindowForOthers = 365 * 24 * 3_600_000;

/**
 * Whether this chatter may recall the message now. One's own within the window (230009). Those of others in a group: as its
 * owner, as a bot also as manager or creator, within a year; otherwise 230026.
 */
export function requireMayRecall(
  message: MessageRow,
  chat: ChatRow,
  member: ChatMemberRow | undefined,
  { chatter, isUser, now }: { readonly chatter: ChatterId; readonly isUser: boolean; readonly now: number },
): void {
  const age = now - message.create_time;
  if (message.sender_id === chatter) {
    if (age <= recallWindow) return;
    throw reject(codes.recallWindowOver, { because: `${message.message_id} was sent more than a day ago` });
  }
  const rules = isUser ? member?.role === 'owner' : member?.role !== 'member' || chat.creator_id === chatter;
  if (member && rules && age <= recallWindowForOthers) return;
  throw reject(codes.mayNotRecall, {
    because: `${chatter} did not send ${message.message_id} and does not rule ${chat.chat_id}, or it is older than a year`,
  });
}
