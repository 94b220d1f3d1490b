import * as cardUpdate from '@larkspur/catalog/calls/interactive/v1/card.update';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { gatewayCodes } from '../../../../gateway/gateway-codes.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { CardUpdateTokenRow, MessageRow } from '../../../../store/tables/im.ts';
import { bareOk } from '../../../im/bare-ok.ts';
import { isShared } from '../../../im/cards/card-json.ts';
import { CardFaultError, cardFaults } from '../../../im/cards/card-refusal.ts';
import { mentionsIn } from '../../../im/cards/people.ts';
import { cardOf } from '../../../im/cards/read-card.ts';
import { countTokenUse, findCardUpdateToken, showCardTo } from '../../../im/cards/update-tokens.ts';
import { storedMentions } from '../../../im/messages/mentions.ts';
import { findMessage, updateMessage } from '../../../im/messages/queries.ts';

type Context = HandlerContext<Required<cardUpdate.CreateInput>>;

/** What each code says. Source: `/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN`, whose own table is in Chinese. */
const refusals = {
  cardFormat: { code: 11311, msg: 'card format is invalid' },
  cardParameter: { code: 10002, msg: 'card param is invalid' },
  tooLarge: { code: 100000, msg: 'card content exceeds 100 KB' },
  notJson: { code: 100030, msg: 'request param is not valid json' },
  recalled: { code: 200000, msg: 'message card has been recalled' },
  foreign: { code: 200310, msg: 'card of another app can not be updated' },
  openIdsInvalid: { code: 200320, msg: 'open_ids is invalid' },
  tokenFormat: { code: 300020, msg: 'token format is invalid' },
  tokenExpired: { code: 300030, msg: 'token is expired' },
  tokenUsedUp: { code: 300040, msg: 'token has been used up' },
  openIdsMissing: { code: 300090, msg: 'open_ids is required for a non-shared card' },
} as const;

const refuse = (kind: keyof typeof refusals, because?: string) => {
  const { code, msg } = refusals[kind];
  return reject(code, { msg, ...(because !== undefined && { because }) });
};

/** Source: limits of use. */
const lifetime = 30 * 60_000;
const maxUses = 2;
const maxBytes = 100 * 1024;

/** Updates a card after somebody has used it, for everybody or for some. */
export const create = handle(
  cardUpdate.create,
  async (context) => {
    const { input, db, now } = context;
    const { open_ids: openIds, ...json } = input.data.card as Record<string, unknown>;
    const token = await readToken(context, input.data.token);
    const message = await findMessage(db, token.tenant_key, token.message_id);
    if (!message || message.deleted) throw refuse('recalled');
    const { card, mentioned } = await readCard(context, json);
    const content = JSON.stringify(card.json);
    if (Buffer.byteLength(content) > maxBytes) throw refuse('tooLarge');
    if (isShared(card)) {
      const mentions = storedMentions(await mentionsIn(context, mentioned));
      await updateMessage(db, message, { msgType: 'interactive', content, mentions, now });
    } else {
      await showToSome(context, message, content, openIds);
    }
    await countTokenUse(db, token);
    return bareOk();
  },
  { refuseInput: ({ code }) => refuse(code === gatewayCodes.badRequest ? 'notJson' : 'cardParameter') },
);

async function readToken({ db, caller, now }: Context, written: string): Promise<CardUpdateTokenRow> {
  if (!/^c-\w+$/.test(written)) throw refuse('tokenFormat');
  const token = await findCardUpdateToken(db, written);
  if (!token || now - token.issue_time > lifetime) throw refuse('tokenExpired');
  if (token.app_id !== caller.app.appId) throw refuse('foreign');
  if (token.uses >= maxUses) throw refuse('tokenUsedUp');
  return token;
}

/** A card that cannot be read is of the wrong format; one that names what is not there has a wrong parameter (inferred). */
async function readCard(context: Context, json: Record<string, unknown>) {
  try {
    return await cardOf(json, context);
  } catch (error) {
    if (!(error instanceof CardFaultError)) throw error;
    const isFormat = error.fault === cardFaults.malformed || error.fault === cardFaults.tagGone;
    throw refuse(isFormat ? 'cardFormat' : 'cardParameter', error.words);
  }
}

async function showToSome(context: Context, message: MessageRow, card: string, openIds: unknown): Promise<void> {
  const { db, caller, now, platform } = context;
  if (!Array.isArray(openIds) || openIds.length === 0) throw refuse('openIdsMissing');
  for (const openId of openIds) {
    const larkId = platform.userIds.larkIdOfOpenId(caller.app.appId, String(openId));
    if (larkId === undefined) throw refuse('openIdsInvalid', `${openId} is no open_id of ${caller.app.appId}`);
    const view = { message_id: message.message_id, lark_id: larkId, tenant_key: message.tenant_key };
    await showCardTo(db, { ...view, card, update_time: now });
  }
}
