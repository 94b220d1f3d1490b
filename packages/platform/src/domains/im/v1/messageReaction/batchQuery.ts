import * as messageReaction from '@larkspur/catalog/calls/im/v1/messageReaction';
import { handle } from '../../../../emulation/handler.ts';
import { PageTokens } from '../../../../emulation/page-token.ts';
import { CallRejectedError } from '../../../../gateway/reject.ts';
import { requireBot } from '../../chats/membership.ts';
import type { ImContext } from '../../content/content-context.ts';
import { emojiTypes } from '../../content/emoji-types.ts';
import { findMessage } from '../../messages/queries.ts';
import { countReactions, listReactions } from '../../reactions/queries.ts';
import { reachForReactions } from '../../reactions/reach-message.ts';
import { operatorsOf } from '../../reactions/shown-reaction.ts';
import { invalidParameter } from '../../refusals.ts';

type FailReason = 'invalid' | 'invalid_page_token' | 'no_permission';
type Failure = { message_id: string; fail_reason: FailReason };

/** The reactions to several messages; what cannot be told of one of them is told in its place. */
export const batchQuery = handle(messageReaction.batchQuery, async (context) => {
  const { input, db, caller, platform } = context;
  const { queries, page_size_per_message: size = 10, reaction_type: emoji } = input.data;
  requireBot(context);
  if (emoji && !emojiTypes.has(emoji)) throw invalidParameter('invalid reaction_type', `reaction_type is ${emoji}`);
  const details = [];
  const counts = [];
  const failures: Failure[] = [];
  for (const { message_id: messageId = '', page_token: token } of queries) {
    const failure = await whyUnreadable(context, messageId);
    const tokens = new PageTokens(platform.key, [
      'im.v1.messageReaction.batchQuery',
      caller.app.appId,
      messageId,
      emoji,
    ]);
    const after = token ? tokens.read(token) : undefined;
    if (failure || typeof after === 'string') {
      failures.push({ message_id: messageId, fail_reason: failure ?? 'invalid_page_token' });
      continue;
    }
    const found = await listReactions(db, messageId, { emoji, after, limit: size + 1 });
    const rows = found.slice(0, size);
    const last = rows.at(-1);
    const more = found.length > size && last;
    const operatorOf = await operatorsOf(context, rows, input.params.user_id_type);
    details.push({
      message_id: messageId,
      has_more: found.length > size,
      ...(more && { page_token: tokens.make([last.action_time, last.reaction_id]) }),
      message_reaction_items: rows.map((row) => ({
        reaction_id: row.reaction_id,
        operator: operatorOf(row.operator_id),
        action_time: String(row.action_time),
        emoji_type: row.emoji_type,
      })),
    });
    counts.push({ message_id: messageId, reaction_count: await countsOf(context, messageId, emoji) });
  }
  return {
    success_msg_reaction_details: details,
    success_msg_reaction_counts: counts,
    fail_msg_reaction_details: failures,
  };
});

/** Unknown, recalled and invisible messages are `invalid`, those of other chats `no_permission` (inferred). */
async function whyUnreadable(context: ImContext, messageId: string): Promise<FailReason | undefined> {
  const message = await findMessage(context.db, context.caller.tenantKey, messageId);
  if (!message || message.deleted) return 'invalid';
  try {
    await reachForReactions(context, messageId, 'read');
    return undefined;
  } catch (error) {
    if (error instanceof CallRejectedError) return 'no_permission';
    throw error;
  }
}

async function countsOf({ db }: ImContext, messageId: string, emoji: string | undefined) {
  const counts = await countReactions(db, messageId);
  return counts
    .filter((row) => !emoji || row.emoji_type === emoji)
    .map((row) => ({ reaction_type: row.emoji_type, count: String(row.count) }));
}
