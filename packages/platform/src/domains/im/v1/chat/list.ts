import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { chatterOf, isBot } from '../../chats/chatter.ts';
import { type ListedChat, listChatsOf } from '../../chats/list-chats.ts';
import { peerIn } from '../../chats/p2p-chats.ts';
import { Pages } from '../../chats/pages.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { type ChatReader, chatReaderFor, listedChat } from '../../chats/shown-chat.ts';

/** The groups that the caller is in; direct chats too where `types` asks for them, which only the official SDKs know of. */
export const list = handle(chatApi.list, async (context) => {
  const { input, db, caller, platform } = context;
  const { user_id_type: userIdType, sort_type = 'ByCreateTimeAsc' } = input.params;
  requireChatBot(context);
  const types = readTypes(input.params.types);
  const byActivity = sort_type === 'ByActiveTimeDesc';
  const chatter = chatterOf(caller);
  const pages = new Pages(platform, input.params, ['im.v1.chat.list', sort_type, [...types].sort(), chatter]);
  const found = await listChatsOf(db, {
    tenantKey: caller.tenantKey,
    chatter,
    groups: types.has('group'),
    p2p: types.has('p2p'),
    byActivity,
    after: pages.after as [number, string] | undefined,
    limit: pages.size + 1,
  });
  const { rows, paging } = pages.cut(found, (row) => [byActivity ? row.active_time : row.create_time, row.chat_id]);
  const peers = rows.map((row) => Number(peerIn(row, chatter))).filter((larkId) => larkId > 0);
  const reader = await chatReaderFor(context, rows, userIdType, peers);
  return {
    items: rows.map((row) => ({
      ...listedChat(row, reader),
      ...(types.has('p2p') && shownMode(row, reader, chatter, caller.app.appId)),
    })),
    ...paging,
  };
});

/** `group` and `p2p`, with commas between (inferred); 232001 for anything else. */
function readTypes(written = 'group'): ReadonlySet<string> {
  const types = written.split(',');
  const other = types.find((type) => type !== 'group' && type !== 'p2p');
  if (other !== undefined) throw reject(codes.parameterInvalid, { because: `types holds "${other}"` });
  return new Set(types);
}

function shownMode(chat: ListedChat, { ids, platform }: ChatReader, chatter: string, appId: string) {
  const peer = chat.chat_mode === 'p2p' ? peerIn(chat, chatter) : undefined;
  if (peer === undefined) return { chat_mode: chat.chat_mode };
  return isBot(peer)
    ? {
        chat_mode: chat.chat_mode,
        p2p_target_type: 'bot' as const,
        p2p_target_id: platform.userIds.botOpenId(appId, peer),
      }
    : { chat_mode: chat.chat_mode, p2p_target_type: 'user' as const, p2p_target_id: ids.user(Number(peer)) };
}
