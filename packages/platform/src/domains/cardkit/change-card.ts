import { reject } from '../../gateway/reject.ts';
import type { CardEntityRow } from '../../store/tables/im.ts';
import type { CardObject } from '../im/cards/card-json.ts';
import { entityLifetime } from '../im/cards/entity-lifetime.ts';
import { findEntity, saveEntity } from '../im/cards/queries.ts';
import type { ImContext } from '../im/content/content-context.ts';
import { findMessage, updateMessage } from '../im/messages/queries.ts';
import { checkCard } from './check-card.ts';
import { codes } from './codes.ts';

/** What every change of a card entity carries. */
export interface Operation {
  /** Must grow from one operation to the next. */
  readonly sequence: number;
  readonly uuid?: string | undefined;
}

/**
 * Changes a card entity, and the message that shows it. `change` works on the card in place; what it makes of it is checked
 * as a whole before it counts.
 * Source: `/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update`.
 */
export async function changeCard(
  context: ImContext,
  cardId: string,
  { sequence, uuid = '' }: Operation,
  change: (card: CardObject) => CardObject | undefined,
): Promise<void> {
  const { db, now } = context;
  const entity = await reachEntity(context, cardId);
  if (uuid !== '' && uuid === entity.last_uuid) throw reject(codes.uuidConflict);
  if (sequence <= entity.sequence) {
    throw reject(codes.sequenceNotIncreased, { because: `${sequence} after ${entity.sequence}` });
  }
  const before = JSON.parse(entity.card) as CardObject;
  const card = change(before) ?? before;
  await checkCard(context, card);
  const content = JSON.stringify(card);
  await saveEntity(db, { ...entity, card: content, sequence, last_uuid: uuid });
  if (entity.message_id === '') return;
  const message = await findMessage(db, entity.tenant_key, entity.message_id);
  if (!message) return;
  await updateMessage(db, message, { msgType: 'interactive', content, mentions: message.mentions, now });
}

async function reachEntity({ db, caller, now }: ImContext, cardId: string): Promise<CardEntityRow> {
  const entity = await findEntity(db, caller.tenantKey, cardId);
  if (!entity) throw reject(codes.entityNotFound, { because: `there is no card ${cardId}` });
  if (entity.app_id !== caller.app.appId) throw reject(codes.notTheOwner);
  if (now - entity.create_time > entityLifetime) throw reject(codes.entityExpired);
  return entity;
}

/** Whether texts of the card may be streamed. */
export function isStreaming(card: CardObject): boolean {
  return (card['config'] as CardObject | undefined)?.['streaming_mode'] === true;
}
