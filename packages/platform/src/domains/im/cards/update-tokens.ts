import { sql } from 'kysely';
import { hashToken } from '../../../identity/access-tokens.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { CardUpdateTokenRow, CardViewRow, MessageRow } from '../../../store/tables/im.ts';

const insertToken = insertStatement('card_update_tokens', [
  'token_hash',
  'tenant_key',
  'app_id',
  'message_id',
  'uses',
  'issue_time',
]);
const tokenByHash = statement((db, v: { hash: string }) =>
  db.selectFrom('card_update_tokens').selectAll().where('token_hash', '=', v.hash),
);
const countUse = statement((db, v: { hash: string }) =>
  db
    .updateTable('card_update_tokens')
    .set((eb) => ({ uses: eb('uses', '+', sql.lit(1)) }))
    .where('token_hash', '=', v.hash),
);
const setView = statement((db, v: CardViewRow) =>
  db
    .insertInto('card_views')
    .values({
      message_id: v.message_id,
      lark_id: v.lark_id,
      tenant_key: v.tenant_key,
      card: v.card,
      update_time: v.update_time,
    })
    .onConflict((conflict) =>
      conflict.columns(['message_id', 'lark_id']).doUpdateSet({ card: v.card, update_time: v.update_time }),
    ),
);

/** Makes the token that a card's callback carries, with which the card can be updated later. Only its hash is kept. */
export async function issueCardUpdateToken(
  db: Db,
  { clock, random }: PlatformContext,
  message: Pick<MessageRow, 'message_id' | 'tenant_key' | 'sender_id'>,
): Promise<string> {
  const token = `c-${random(20).toString('hex')}`;
  await db.run(insertToken, {
    token_hash: hashToken(token),
    tenant_key: message.tenant_key,
    app_id: message.sender_id,
    message_id: message.message_id,
    uses: 0,
    issue_time: clock.now(),
  });
  return token;
}

export function findCardUpdateToken(db: Db, token: string): Promise<CardUpdateTokenRow | undefined> {
  return db.first(tokenByHash, { hash: hashToken(token) });
}

export async function countTokenUse(db: Db, { token_hash: hash }: CardUpdateTokenRow): Promise<void> {
  await db.run(countUse, { hash });
}

/** Gives one user a card of their own in the place of the one that all were sent. */
export async function showCardTo(db: Db, view: CardViewRow): Promise<void> {
  await db.run(setView, view);
}
