import { reject } from '../../../gateway/reject.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { codes } from '../codes.ts';

const limit = { perMinute: 0, perSecond: 5 };

/**
 * Counts a message towards the five a second that one chat takes: a group from all its bots together, a user from one app.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`, limits of use. That it is counted per app for a user is inferred.
 */
export async function takeSendRate({ settings, rateCounters, clock }: PlatformContext, chat: ChatRow): Promise<void> {
  if (!settings.rateLimits) return;
  const usedUp = await rateCounters.take(`im.send ${chat.chat_id}`, limit, clock.now());
  if (usedUp) throw reject(codes.tooFrequent, { because: `more than 5 messages a second to ${chat.chat_id}` });
}
