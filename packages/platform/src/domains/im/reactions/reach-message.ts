import { CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { MessageRow } from '../../../store/tables/im.ts';
import { isVisible, requireBot, requireMember } from '../chats/membership.ts';
import { codes as messageCodes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findMessageAndChat } from '../messages/reach-message.ts';
import { reactionCodes as codes } from './codes.ts';

/**
 * The message whose reactions the caller reads or changes; these pages have codes of their own for what stands in the way.
 * Where the caller is outside the chat, changing is refused with 231002 and reading with 231008 (inferred).
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create`.
 */
export async function reachForReactions(
  context: ImContext,
  messageId: string,
  intent: 'read' | 'change',
): Promise<MessageRow> {
  requireBot(context);
  const { message, chat } = await findMessageAndChat(context, messageId);
  // The page of the list knows no dissolved chats.
  if (chat.status !== 'normal' && intent === 'change') throw reject(codes.chatNotFound);
  let member: Awaited<ReturnType<typeof requireMember>>;
  try {
    member = await requireMember(context, chat);
  } catch (error) {
    throw inOwnWords(error, intent);
  }
  if (message.deleted) throw reject(codes.messageNotFound, { because: `${messageId} was recalled` });
  if (!isVisible(chat, member, message)) throw reject(codes.messageInvisible);
  return message;
}

function inOwnWords(error: unknown, intent: 'read' | 'change'): unknown {
  if (!(error instanceof CallRejectedError)) return error;
  const because = error.details.because ?? '';
  if (error.code === messageCodes.noAvailability) return reject(codes.noAvailability, { because });
  return reject(intent === 'change' ? codes.mayNotReact : codes.noAccess, { because });
}
