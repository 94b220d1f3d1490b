import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { Pages } from '../../chats/pages.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { chatsWithMemberNamed, isNamed, keywordOf, listVisibleGroups } from '../../chats/search-chats.ts';
import { chatReaderFor, listedChat } from '../../chats/shown-chat.ts';

/** The caller's groups and the public ones whose name, or the name of a member, has the keyword in it; the oldest first (inferred). */
export const search = handle(chatApi.search, async (context) => {
  const { input, db, caller, platform } = context;
  const { user_id_type: userIdType, query } = input.params;
  requireChatBot(context);
  const chatter = chatterOf(caller);
  const pages = new Pages(platform, input.params, ['im.v1.chat.search', query, chatter]);
  const keyword = keywordOf(query);
  if (keyword === undefined) return { items: [], has_more: false };
  const withMember = await chatsWithMemberNamed(db, caller.tenantKey, keyword);
  const [createTime = 0, chatId = ''] = (pages.after ?? []) as [number, string] | [];
  const found = (await listVisibleGroups(db, caller.tenantKey, chatter)).filter(
    (group) =>
      (isNamed(group, keyword) || withMember.has(group.chat_id)) &&
      (group.create_time > createTime || (group.create_time === createTime && group.chat_id > chatId)),
  );
  const { rows, paging } = pages.cut(found, (row) => [row.create_time, row.chat_id]);
  const reader = await chatReaderFor(context, rows, userIdType);
  return { items: rows.map((row) => listedChat(row, reader)), ...paging };
});
