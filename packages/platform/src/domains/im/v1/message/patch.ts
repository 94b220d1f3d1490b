import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { PlatformContext } from '../../../../platform-context.ts';
import { isShared, readCardFrame } from '../../cards/card-json.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { requireAlive, requireBot, requireMember } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import { readContent } from '../../content/read-content.ts';
import { updateMessage } from '../../messages/queries.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { invalidParameter, messageRecalled } from '../../refusals.ts';

/** Source: limits of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch`. */
const patchWindow = 14 * 24 * 3_600_000;
const rate = { perMinute: 0, perSecond: 5 };
const cardOnly = new Set(['interactive']);

/** Replaces a card that the caller has sent. */
export const patch = handle(
  message.patch,
  async (context) => {
    const { input, db, caller, now, platform, note } = context;
    requireBot(context);
    const { message: found, chat } = await findMessageAndChat(context, input.path.message_id);
    requireAlive(chat);
    const member = await requireMember(context, chat);
    if (found.deleted) throw messageRecalled(found.message_id);
    if (found.msg_type !== 'interactive') throw invalidParameter('This message is NOT a card.');
    if (found.sender_id !== chatterOf(caller)) throw invalidParameter('bot or user is not the message`s sender');
    if (now - found.create_time > patchWindow) throw reject(codes.cardTooOld);
    const said = await readContent({ ...context, chat, member }, 'interactive', input.data.content, cardOnly);
    await takePatchRate(platform, found.message_id);
    // What the service does without it is not documented: the update is made, and the developer told.
    if (!isSharedCard(found.content) || !isSharedCard(said.content)) {
      note('Both cards, the old and the new one, must have config.update_multi: true for everybody to see the update.');
    }
    await updateMessage(db, found, { ...said, msgType: 'interactive', now });
    return {};
  },
  { msg: 'ok' },
);

async function takePatchRate({ settings, rateCounters, clock }: PlatformContext, messageId: string): Promise<void> {
  if (!settings.rateLimits) return;
  if (await rateCounters.take(`im.patch ${messageId}`, rate, clock.now())) {
    // Seen live.
    throw reject(codes.tooFrequent, { ext: 'Update the single messages too frequently' });
  }
}

function isSharedCard(content: string): boolean {
  return isShared(readCardFrame(JSON.parse(content)));
}
