import * as pin from '@larkspur/catalog/calls/im/v1/pin';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { requireBot, requireMember } from '../../chats/membership.ts';
import { Pages } from '../../chats/pages.ts';
import { findChat } from '../../chats/queries.ts';
import { codes } from '../../codes.ts';
import { shownPin } from '../../pins/pin-rules.ts';
import { listPins } from '../../pins/queries.ts';
import { invalidParameter } from '../../refusals.ts';

const rate = { perMinute: 0, perSecond: 50 };

/** The pins of a chat, the newest first. Times are milliseconds here. */
export const list = handle(pin.list, async (context) => {
  const { input, db, caller, platform } = context;
  const { chat_id: chatId, start_time, end_time } = input.params;
  requireBot(context);
  const { settings, rateCounters, clock } = platform;
  const counted = `im.pins ${caller.app.appId} ${caller.tenantKey}`;
  if (settings.rateLimits && (await rateCounters.take(counted, rate, clock.now()))) {
    throw reject(codes.pinListTooFrequent);
  }
  const chat = await findChat(db, caller.tenantKey, chatId);
  if (!chat) throw invalidParameter('invalid chat_id');
  await requireMember(context, chat);
  const from = millisecondsOf(start_time, 'start_time') ?? 0;
  const to = millisecondsOf(end_time, 'end_time') ?? Number.MAX_SAFE_INTEGER;
  if (to <= from) throw invalidParameter('The end_time is earlier than the start_time');
  const question = ['im.v1.pin.list', caller.app.appId, caller.larkId, chatId, from, to];
  const pages = new Pages(platform, input.params, question, (because) =>
    invalidParameter('invalid page_token', because),
  );
  const found = await listPins(db, chatId, { from, to, after: pages.after, limit: pages.size + 1 });
  const { rows, paging } = pages.cut(found, (row) => [row.create_time, row.message_id]);
  return { items: rows.map((row) => shownPin(context, row)), ...paging };
});

function millisecondsOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,15}$/.test(text)) throw invalidParameter(`invalid ${name}: ${text}`);
  return Number(text);
}
