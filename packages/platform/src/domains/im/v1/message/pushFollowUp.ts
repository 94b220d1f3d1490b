import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { CallRejectedError, reject } from '../../../../gateway/reject.ts';
import { statement } from '../../../../store/statement.ts';
import type { FollowUpRow, MessageRow } from '../../../../store/tables/im.ts';
import { checkAvailability } from '../../chats/availability.ts';
import { larkIdOf } from '../../chats/chatter.ts';
import { peerIn } from '../../chats/p2p-chats.ts';
import type { ImContext } from '../../content/content-context.ts';
import { listMessages } from '../../messages/list-queries.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { invalidParameter } from '../../refusals.ts';

/**
 * Codes with meanings that only this page gives them.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up`.
 */
const codes = {
  expired: 230002,
  notP2p: 230003,
  invisible: 230004,
  userInvisible: 230005,
  notNewest: 230006,
  contentInvalid: 230007,
  alreadyThere: 230008,
} as const;

const window = 600_000;

const insertFollowUps = statement((db, v: FollowUpRow) =>
  db
    .insertInto('follow_ups')
    .values({
      message_id: v.message_id,
      tenant_key: v.tenant_key,
      follow_ups: v.follow_ups,
      create_time: v.create_time,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Puts bubbles below the newest message of a direct chat, which must be the app's own. */
export const pushFollowUp = handle(message.pushFollowUp, async (context) => {
  const { input, db, caller, now } = context;
  const { follow_ups: followUps } = input.data;
  // 230006 says something else here, so that the usual words are needed.
  if (!caller.app.botEnabled) throw reject(codes.notNewest, { msg: 'Bot ability is not activated.' });
  const found = await reachOwn(context, input.path.message_id);
  // Blank bubbles are the one fault that the fields' own rules leave (inferred).
  if (followUps.some(({ content }) => content.trim() === '')) throw reject(codes.contentInvalid);
  if (now - found.create_time > window) throw reject(codes.expired);
  const [newest] = await listMessages(db, {
    container: { chatId: found.chat_id },
    descending: true,
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    after: undefined,
    limit: 1,
  });
  if (newest?.message_id !== found.message_id) throw reject(codes.notNewest);
  const added = await db.run(insertFollowUps, {
    message_id: found.message_id,
    tenant_key: caller.tenantKey,
    follow_ups: JSON.stringify(followUps),
    create_time: now,
  });
  if (added === 0) throw reject(codes.alreadyThere);
  return {};
});

async function reachOwn(context: ImContext, messageId: string): Promise<MessageRow> {
  const { message: found, chat } = await findMessageAndChat(context, messageId);
  if (chat.chat_mode !== 'p2p') throw reject(codes.notP2p);
  const peer = peerIn(chat, context.caller.app.appId);
  const larkId = peer === undefined ? undefined : larkIdOf(peer);
  if (larkId === undefined || found.deleted) throw reject(codes.invisible);
  try {
    await checkAvailability(context, larkId);
  } catch (error) {
    throw error instanceof CallRejectedError ? reject(codes.userInvisible) : error;
  }
  if (found.sender_id !== context.caller.app.appId) {
    throw invalidParameter('bot or user is not the message`s sender');
  }
  return found;
}
