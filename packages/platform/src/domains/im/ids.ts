import { gatewayCodes } from '../../gateway/gateway-codes.ts';
import type { IdResolver } from '../../gateway/resolve-ids.ts';
import { statement } from '../../store/statement.ts';
import { findChat } from './chats/queries.ts';

const messageExists = statement((db, v: { tenantKey: string; messageId: string }) =>
  db
    .selectFrom('messages')
    .select('message_id')
    .where('message_id', '=', v.messageId)
    .where('tenant_key', '=', v.tenantKey),
);

/** `om_…` of this tenant; recalled messages are known, what happens to them is the service's business. */
const messageIds: IdResolver = {
  async resolve(ids, _type, { db, caller }) {
    const unknown: string[] = [];
    for (const messageId of ids) {
      if (!(await db.first(messageExists, { tenantKey: caller.tenantKey, messageId }))) unknown.push(messageId);
    }
    if (unknown.length === 0) return undefined;
    return { code: gatewayCodes.messageIdUnknown, kind: 'open_message_id', ids: unknown };
  },
};

/** `oc_…` of this tenant, dissolved chats included. */
const chatIds: IdResolver = {
  async resolve(ids, _type, { db, caller }) {
    const unknown: string[] = [];
    for (const chatId of ids) if (!(await findChat(db, caller.tenantKey, chatId))) unknown.push(chatId);
    return unknown.length === 0 ? undefined : { code: gatewayCodes.chatIdUnknown, kind: 'open_chat_id', ids: unknown };
  },
};

/** The kinds of ids that this domain gives out. */
export const imIds = { open_message_id: messageIds, open_chat_id: chatIds };
