import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import type { Db } from '../../../../store/store.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { requireBot, requireReadingScope } from '../../chats/membership.ts';
import { listMergedMessages } from '../../messages/queries.ts';
import { reachMessage } from '../../messages/reach-message.ts';
import { type ShownMessage, shownMessage } from '../../messages/shown-message.ts';
import { viewerFor } from '../../messages/viewer.ts';

/** One message; of a merged one also those inside it, the merged one first (inferred). */
export const get = handle(message.get, async (context) => {
  const { input, db } = context;
  const { user_id_type: userIdType, card_msg_content_type, with_sender_name } = input.params;
  requireBot(context);
  const { message: found, chat } = await reachMessage(context, input.path.message_id);
  requireReadingScope(context, chat);
  const messages = [found, ...(found.deleted ? [] : await messagesInside(db, found))];
  const viewer = await viewerFor(context, messages, {
    userIdType,
    wholeCards: card_msg_content_type === 'user_card_content',
    withNames: with_sender_name === true,
  });
  return { items: messages.map((row) => withoutRecalledContent(shownMessage(row, viewer))) };
});

/** All messages in a merged one, those in merged ones among them too: seen live. */
async function messagesInside(db: Db, { msg_type, message_id }: MessageRow): Promise<MessageRow[]> {
  if (msg_type !== 'merge_forward') return [];
  const inside: MessageRow[] = [];
  for (const child of await listMergedMessages(db, message_id))
    inside.push(child, ...(await messagesInside(db, child)));
  return inside;
}

/** Source: `deleted` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get`: a recalled message has no `content`. */
function withoutRecalledContent(shown: ShownMessage): ShownMessage {
  return shown.deleted ? { ...shown, body: {} as ShownMessage['body'] } : shown;
}
