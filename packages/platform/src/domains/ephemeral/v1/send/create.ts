import * as send from '@larkspur/catalog/calls/ephemeral/v1/send';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { insertStatement } from '../../../../store/statement.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { findUser, findUserByEmail, findUserByUserId } from '../../../contact/directory.ts';
import { readCard } from '../../../im/cards/read-card.ts';
import { checkAvailability } from '../../../im/chats/availability.ts';
import { requireAlive, requireBot, requireMember } from '../../../im/chats/membership.ts';
import { findChat, findMember } from '../../../im/chats/queries.ts';
import { codes } from '../../../im/codes.ts';
import { checkLength } from '../../../im/content/check-length.ts';
import { invalidParameter } from '../../../im/refusals.ts';

type Context = HandlerContext<Required<send.CreateInput>>;

/** Source: `/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN`, rate. */
const rate = { perMinute: 0, perSecond: 40 };

const insertCard = insertStatement('ephemeral_cards', [
  'message_id',
  'tenant_key',
  'app_id',
  'chat_id',
  'lark_id',
  'card',
  'create_time',
  'deleted',
]);

/**
 * Shows a card to one user of a group. The page names no codes of its own; what stands in the way is told in the words of the
 * message service (inferred).
 */
export const create = handle(
  send.create,
  async (context) => {
    const { input, db, caller, now, platform } = context;
    const { chat_id: chatId, msg_type: msgType, card } = input.data;
    requireBot(context);
    if (msgType !== 'interactive') throw invalidParameter('invalid msg_type', `msg_type is ${msgType}`);
    const chat = await findChat(db, caller.tenantKey, chatId);
    if (!chat) throw invalidParameter('invalid chat_id', `there is no chat ${chatId}`);
    if (chat.chat_mode !== 'group') throw invalidParameter('invalid chat_id', `${chatId} is a ${chat.chat_mode} chat`);
    requireAlive(chat);
    const member = await requireMember(context, chat);
    const user = await findReader(context);
    await checkAvailability(context, user.lark_id);
    if (!(await findMember(db, chat, String(user.lark_id)))) {
      throw invalidParameter('invalid user_id', `user ${user.lark_id} is not in ${chatId}`);
    }
    const written = card as Record<string, unknown>;
    checkLength('interactive', JSON.stringify(written));
    const said = await readCard(written, { ...context, chat, member });
    if (platform.settings.rateLimits && (await platform.rateCounters.take(`im.ephemeral ${chatId}`, rate, now))) {
      throw reject(codes.tooFrequent);
    }
    const messageId = platform.newId('om_');
    await db.run(insertCard, {
      message_id: messageId,
      tenant_key: caller.tenantKey,
      app_id: caller.app.appId,
      chat_id: chatId,
      lark_id: user.lark_id,
      card: said.content,
      create_time: now,
      deleted: 0,
    });
    return { message_id: messageId };
  },
  { msg: 'ok' },
);

/** Of several ids open_id counts before user_id, and user_id before email. Source: `open_id` of the page. */
async function findReader({ input, db, caller, platform }: Context): Promise<UserRow> {
  const { open_id, user_id, email } = input.data;
  const larkId = open_id ? platform.userIds.larkIdOfOpenId(caller.app.appId, open_id) : undefined;
  const user = open_id
    ? larkId !== undefined && (await findUser(db, larkId))
    : user_id
      ? await findUserByUserId(db, caller.tenantKey, user_id)
      : email && (await findUserByEmail(db, caller.tenantKey, email));
  if (user && user.tenant_key === caller.tenantKey) return user;
  throw invalidParameter('invalid user_id', 'open_id, user_id and email name nobody');
}
