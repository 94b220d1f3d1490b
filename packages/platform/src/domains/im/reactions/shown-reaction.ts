import { shownUserId, type UserIdType } from '../../../identity/shown-user-id.ts';
import type { ChatterId, MessageReactionRow } from '../../../store/tables/im.ts';
import { findUsers } from '../../contact/directory.ts';
import { isBot, larkIdOf } from '../chats/chatter.ts';
import type { ImContext } from '../content/content-context.ts';

type ShownOperator = { operator_id: string; operator_type: 'app' | 'user' };

/** Writes who reacted: bots by app_id, users by the kind of id that is asked for. */
export async function operatorsOf(
  { db, caller, platform }: ImContext,
  reactions: readonly MessageReactionRow[],
  userIdType: UserIdType = 'open_id',
): Promise<(operator: ChatterId) => ShownOperator> {
  const people = reactions.map((row) => larkIdOf(row.operator_id)).filter((id) => id !== undefined);
  const users = userIdType === 'user_id' ? await findUsers(db, people) : undefined;
  return (operator) => {
    if (isBot(operator)) return { operator_id: operator, operator_type: 'app' };
    const larkId = Number(operator);
    const person = { lark_id: larkId, user_id: users?.get(larkId)?.user_id ?? '' };
    return { operator_id: shownUserId(platform, caller.app, person, userIdType), operator_type: 'user' };
  };
}

/** The reaction object of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create`. */
export async function shownReactions(
  context: ImContext,
  reactions: readonly MessageReactionRow[],
  userIdType?: UserIdType,
) {
  const operatorOf = await operatorsOf(context, reactions, userIdType);
  return reactions.map((row) => ({
    reaction_id: row.reaction_id,
    operator: operatorOf(row.operator_id),
    action_time: String(row.action_time),
    reaction_type: { emoji_type: row.emoji_type },
  }));
}
