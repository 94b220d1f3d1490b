import { reject } from '../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow, PinRow } from '../../../store/tables/im.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { isBot } from '../chats/chatter.ts';
import { requireBot, requireMember } from '../chats/membership.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findMessageAndChat, type ReachedMessage } from '../messages/reach-message.ts';

const rate = { perMinute: 0, perSecond: 5 };

/**
 * The message that the caller pins or unpins. A chat that is gone is 230045; where only owner and managers may, 230046; more
 * than five times a second for one message, 230047.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create`; 232009 is documented too, and which of the two is inferred.
 */
export async function reachForPin(context: ImContext, messageId: string): Promise<ReachedMessage> {
  requireBot(context);
  const { message, chat } = await findMessageAndChat(context, messageId);
  if (chat.status !== 'normal') throw reject(codes.chatOfPinGone, { because: `${chat.chat_id} is ${chat.status}` });
  const member = await requireMember(context, chat);
  requireMayPin(chat, member);
  const { settings, rateCounters, clock } = context.platform;
  if (settings.rateLimits && (await rateCounters.take(`im.pin ${messageId}`, rate, clock.now()))) {
    throw reject(codes.pinTooFrequent);
  }
  return { message, chat, member };
}

function requireMayPin(chat: ChatRow, member: ChatMemberRow | undefined): void {
  if (member?.role === 'member' && settingsOf(chat).pin_manage_setting === 'only_owner') {
    throw reject(codes.mayNotPin, { because: `only owner and managers of ${chat.chat_id} may pin` });
  }
}

/** The pin object of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/pin-overview`. */
export function shownPin({ caller, platform }: ImContext, pin: PinRow) {
  const byBot = isBot(pin.operator_id);
  return {
    message_id: pin.message_id,
    chat_id: pin.chat_id,
    operator_id: byBot ? pin.operator_id : platform.userIds.openId(caller.app.appId, Number(pin.operator_id)),
    operator_id_type: byBot ? 'app_id' : 'open_id',
    create_time: String(pin.create_time),
  };
}
