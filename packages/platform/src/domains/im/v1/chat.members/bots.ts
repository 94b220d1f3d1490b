import * as chatMembers from '@larkspur/catalog/calls/im/v1/chat.members';
import { handle } from '../../../../emulation/handler.ts';
import { isBot } from '../../chats/chatter.ts';
import { enterOwnChat } from '../../chats/own-chat.ts';
import { listMembers } from '../../chats/queries.ts';

/** The bots of a chat, by the open_ids that the calling app sees. */
export const bots = handle(chatMembers.bots, async (context) => {
  const { input, db, caller, platform } = context;
  const chat = await enterOwnChat(context, input.path.chat_id);
  const chatters =
    chat.chat_mode === 'p2p'
      ? chat.p2p_key.split(' ')
      : (await listMembers(db, chat)).map((member) => member.member_id);
  const items = [];
  for (const appId of chatters.filter(isBot)) {
    const bot_name = (await platform.apps.find(appId))?.name ?? '';
    items.push({ bot_id: platform.userIds.botOpenId(caller.app.appId, appId), bot_name });
  }
  return { items };
});
