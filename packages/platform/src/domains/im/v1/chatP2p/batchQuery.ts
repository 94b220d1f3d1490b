import * as chatP2p from '@larkspur/catalog/calls/im/v1/chatP2p';
import { handle } from '../../../../emulation/handler.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { p2pKeyOf } from '../../chats/p2p-chats.ts';
import { findP2pChat } from '../../chats/queries.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';

/** The user's direct chats with these users, as far as there are any. */
export const batchQuery = handle(chatP2p.batchQuery, async (context) => {
  const { input, db, caller, ids } = context;
  requireChatBot(context);
  const p2p_chats = [];
  for (const id of new Set(input.data.chatter_ids)) {
    const larkId = ids.users.get(id);
    const key = p2pKeyOf(chatterOf(caller), String(larkId));
    const chat = larkId === undefined ? undefined : await findP2pChat(db, caller.tenantKey, key);
    if (chat) p2p_chats.push({ chat_id: chat.chat_id });
  }
  return { p2p_chats };
});
