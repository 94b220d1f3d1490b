import * as card from '@larkspur/catalog/calls/cardkit/v1/card';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { CardFaultError } from '../../../im/cards/card-refusal.ts';
import { addEntity } from '../../../im/cards/queries.ts';
import { templateCardOf } from '../../../im/cards/read-card.ts';
import { newDecimalId } from '../../../im/decimal-id.ts';
import { checkCard, parseObject } from '../../check-card.ts';
import { codes } from '../../codes.ts';

/** Makes a card that can be sent once and then changed piece by piece. */
export const create = handle(card.create, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { type, data } = input.data;
  if (type !== 'card_json' && type !== 'template') throw reject(codes.parameterInvalid, { because: `type is ${type}` });
  const written = parseObject(data, codes.contentNotGenerated);
  const json = type === 'template' ? await cardOfTemplate(written, context) : written;
  await checkCard(context, json);
  const cardId = newDecimalId(platform);
  await addEntity(db, {
    card_id: cardId,
    tenant_key: caller.tenantKey,
    app_id: caller.app.appId,
    message_id: '',
    card: JSON.stringify(json),
    sequence: 0,
    last_uuid: '',
    create_time: now,
  });
  return { card_id: cardId };
});

async function cardOfTemplate(...[data, context]: Parameters<typeof templateCardOf>) {
  try {
    return await templateCardOf(data, context);
  } catch (error) {
    if (error instanceof CardFaultError) throw reject(codes.contentNotGenerated, { ext: error.words });
    throw error;
  }
}
