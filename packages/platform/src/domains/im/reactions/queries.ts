import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatterId, MessageReactionRow } from '../../../store/tables/im.ts';

const insertReaction = statement((db, v: MessageReactionRow) =>
  db
    .insertInto('message_reactions')
    .values({
      reaction_id: v.reaction_id,
      tenant_key: v.tenant_key,
      message_id: v.message_id,
      operator_id: v.operator_id,
      emoji_type: v.emoji_type,
      action_time: v.action_time,
    })
    .onConflict((conflict) => conflict.doNothing()),
);
const reactionOf = statement((db, v: { messageId: string; operator: ChatterId; emoji: string }) =>
  db
    .selectFrom('message_reactions')
    .selectAll()
    .where('message_id', '=', v.messageId)
    .where('operator_id', '=', v.operator)
    .where('emoji_type', '=', v.emoji),
);
const reactionById = statement((db, v: { tenantKey: string; reactionId: string }) =>
  db
    .selectFrom('message_reactions')
    .selectAll()
    .where('reaction_id', '=', v.reactionId)
    .where('tenant_key', '=', v.tenantKey),
);
const deleteReaction = statement((db, v: { reactionId: string }) =>
  db.deleteFrom('message_reactions').where('reaction_id', '=', v.reactionId),
);
const countByEmoji = statement((db, v: { messageId: string }) =>
  db
    .selectFrom('message_reactions')
    .select(['emoji_type', (eb) => eb.fn.countAll<number>().as('count')])
    .where('message_id', '=', v.messageId)
    .groupBy('emoji_type')
    .orderBy('emoji_type'),
);

/** Adds a reaction; gives the one that is there when the operator has reacted so before. */
export async function addReaction(db: Db, reaction: MessageReactionRow): Promise<MessageReactionRow> {
  if ((await db.run(insertReaction, reaction)) > 0) return reaction;
  const { message_id: messageId, operator_id: operator, emoji_type: emoji } = reaction;
  return (await db.first(reactionOf, { messageId, operator, emoji })) ?? reaction;
}

export function findReaction(db: Db, tenantKey: string, reactionId: string): Promise<MessageReactionRow | undefined> {
  return db.first(reactionById, { tenantKey, reactionId });
}

export async function removeReaction(db: Db, reactionId: string): Promise<void> {
  await db.run(deleteReaction, { reactionId });
}

/** Reactions to a message in the order in which they were made, from after a position on. */
export function listReactions(
  db: Db,
  messageId: string,
  {
    emoji,
    after,
    limit,
  }: { emoji: string | undefined; after: readonly (string | number)[] | undefined; limit: number },
): Promise<MessageReactionRow[]> {
  let rows = db.build.selectFrom('message_reactions').selectAll().where('message_id', '=', messageId);
  if (emoji) rows = rows.where('emoji_type', '=', emoji);
  if (after) {
    const [time, id] = after as [number, string];
    rows = rows
      .where('action_time', '>=', time)
      .where((eb) => eb.or([eb('action_time', '>', time), eb('reaction_id', '>', id)]));
  }
  return db.all(rows.orderBy('action_time').orderBy('reaction_id').limit(limit));
}

/** How often each emoji was given to a message. */
export function countReactions(db: Db, messageId: string): Promise<{ emoji_type: string; count: number }[]> {
  return db.all(countByEmoji, { messageId });
}
