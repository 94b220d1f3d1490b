import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { CallRejectedError } from '../../../../gateway/reject.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { requireBot, requireReadingScope } from '../../chats/membership.ts';
import type { ImContext } from '../../content/content-context.ts';
import { findMessage } from '../../messages/queries.ts';
import { reachMessage } from '../../messages/reach-message.ts';
import { shownMessage } from '../../messages/shown-message.ts';
import { viewerFor } from '../../messages/viewer.ts';

/**
 * Several messages by id, in the order of the ids; those that the caller cannot read are left out (inferred).
 * There is no page of this API; fields are those of the official CLI.
 */
export const mget = handle(message.mget, async (context) => {
  const { message_ids: ids, user_id_type: userIdType, card_msg_content_type: form } = context.input.params;
  requireBot(context);
  const messages: MessageRow[] = [];
  for (const id of new Set(ids)) {
    const found = await readable(context, id);
    if (found) messages.push(found);
  }
  const viewer = await viewerFor(context, messages, { userIdType, wholeCards: form === 'user_card_content' });
  return { items: messages.map((row) => shownMessage(row, viewer)) };
});

async function readable(context: ImContext, messageId: string): Promise<MessageRow | undefined> {
  if (!(await findMessage(context.db, context.caller.tenantKey, messageId))) return undefined;
  try {
    const { message: found, chat } = await reachMessage(context, messageId);
    requireReadingScope(context, chat);
    return found;
  } catch (error) {
    if (error instanceof CallRejectedError) return undefined;
    throw error;
  }
}
