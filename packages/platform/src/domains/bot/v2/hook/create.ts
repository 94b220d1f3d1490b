import * as hook from '@larkspur/catalog/calls/bot/v2/hook';
import { type HandlerContext, handle, WholeAnswer } from '../../../../emulation/handler.ts';
import { anonymous } from '../../../../gateway/caller.ts';
import { CallRejectedError } from '../../../../gateway/reject.ts';
import { jsonType } from '../../../../gateway/success.ts';
import type { CustomBotRow } from '../../../../store/tables/im.ts';
import { readObjectContent } from '../../../im/batch/batch-content.ts';
import { findChat } from '../../../im/chats/queries.ts';
import { findCustomBot, hasKeyword, isAllowedAddress, isSigned } from '../../../im/custom-bots/custom-bots.ts';
import { placeOfNewMessage, writeMessage } from '../../../im/messages/send.ts';

type Context = HandlerContext<Required<hook.CreateInput>>;

/** Source: limits of `/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN`. */
const rate = { perMinute: 100, perSecond: 5 };
const maxBytes = 20 * 1024;

/** All answers come with HTTP 200. Source: the same page; 19001 and 11232 were seen live. */
const refusals = {
  badRequest: () => refusal(9499, 'Bad Request'),
  tokenInvalid: () => refusal(19001, 'param invalid: incoming webhook access token invalid'),
  notSigned: () => refusal(19021, 'sign match fail or timestamp is not within one hour from current time'),
  addressNotAllowed: () => refusal(19022, 'Ip Not Allowed'),
  noKeyword: () => refusal(19024, 'Key Words Not Found'),
  tooFrequent: () => refusal(11232, 'frequency limited psm[lark.oapi.app_platform_runtime]appID[1500]'),
};

function refusal(code: number, msg: string): WholeAnswer {
  return answerOf({ code, data: {}, msg }, code, msg);
}

function answerOf(body: object, code = 0, msg = 'success'): WholeAnswer {
  const answer = { status: 200, headers: { 'Content-Type': jsonType }, body: JSON.stringify(body) };
  return new WholeAnswer(answer, { code, msg });
}

/** Lets a custom bot say something in its group. Nobody signs in for it: the address of the webhook is the secret. */
export const create = handle(
  hook.create,
  async (context) => {
    const { input, db, platform, now, call } = context;
    const { timestamp, sign, msg_type: msgType, content, card } = input.data;
    const bot = await findCustomBot(db, input.path.hook_id);
    const chat = bot && (await findChat(db, bot.tenant_key, bot.chat_id));
    if (!bot || chat?.status !== 'normal') throw refusals.tokenInvalid();
    const { settings, rateCounters } = platform;
    if (settings.rateLimits && (await rateCounters.take(`bot.hook ${bot.token}`, rate, now)))
      throw refusals.tooFrequent();
    if (!isAllowedAddress(bot, call.remoteAddress)) throw refusals.addressNotAllowed();
    if (!isSigned(bot, platform, { timestamp, sign }, now)) throw refusals.notSigned();
    const written = JSON.stringify({ content, card });
    if (Buffer.byteLength(written) > maxBytes) throw refusals.badRequest();
    if (!hasKeyword(bot, written)) throw refusals.noKeyword();
    const destination = { chat, member: undefined };
    const said = await readSaid(context, bot, { msgType, content, card }, destination);
    await writeMessage(context, chat, bot.bot_id, { ...said, msgType }, placeOfNewMessage(context, destination));
    return answerOf({ StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' });
  },
  { refuseInput: refusals.badRequest },
);

async function readSaid(
  context: Context,
  bot: CustomBotRow,
  { msgType, content, card }: { msgType: string; content: unknown; card: unknown },
  destination: { chat: Parameters<typeof writeMessage>[1]; member: undefined },
) {
  const app = { ...anonymous.app, appId: bot.bot_id, name: bot.name };
  const caller = { ...anonymous, tenantKey: bot.tenant_key, app };
  try {
    const said = await readObjectContent(
      { ...context, caller, ...destination, origin: 'custom_bot' },
      msgType,
      content as Record<string, unknown> | undefined,
      card as Record<string, unknown> | undefined,
    );
    if (said) return said;
  } catch (error) {
    if (!(error instanceof CallRejectedError)) throw error;
  }
  throw refusals.badRequest();
}
