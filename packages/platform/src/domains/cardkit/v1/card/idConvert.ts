import * as card from '@larkspur/catalog/calls/cardkit/v1/card';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { addEntity, findEntityOf } from '../../../im/cards/queries.ts';
import { newDecimalId } from '../../../im/decimal-id.ts';
import { findMessage } from '../../../im/messages/queries.ts';
import { codes } from '../../codes.ts';

/** The card entity of a message that the app has sent; a card that was sent otherwise becomes one (inferred). */
export const idConvert = handle(card.idConvert, async (context) => {
  const { input, db, caller, platform } = context;
  const { message_id: messageId } = input.data;
  const known = await findEntityOf(db, caller.tenantKey, messageId);
  if (known?.app_id === caller.app.appId) return { card_id: known.card_id };
  const message = await findMessage(db, caller.tenantKey, messageId);
  if (message?.msg_type !== 'interactive' || message.sender_id !== caller.app.appId) {
    throw reject(codes.parameterInvalid, {
      msg: 'Your request contains an invalid request parameter.',
      because: `${messageId} is no card of ${caller.app.appId}`,
    });
  }
  const cardId = newDecimalId(platform);
  await addEntity(db, {
    card_id: cardId,
    tenant_key: caller.tenantKey,
    app_id: caller.app.appId,
    message_id: messageId,
    card: message.content,
    sequence: 0,
    last_uuid: '',
    create_time: message.create_time,
  });
  return { card_id: cardId };
});
