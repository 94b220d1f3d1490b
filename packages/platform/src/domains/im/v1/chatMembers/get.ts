import * as chatMembers from '@larkspur/catalog/calls/im/v1/chatMembers';
import { handle } from '../../../../emulation/handler.ts';
import type { ChatMemberRow, ChatRow } from '../../../../store/tables/im.ts';
import { findUsers } from '../../../contact/directory.ts';
import { showIds } from '../../../contact/shown-ids.ts';
import { isBot } from '../../chats/chatter.ts';
import { countMembers } from '../../chats/group-queries.ts';
import { membersAfter } from '../../chats/member-pages.ts';
import { Pages, type Paging } from '../../chats/pages.ts';
import { findLivingChat, requireInChat } from '../../chats/reach-chat.ts';
import type { ImContext } from '../../content/content-context.ts';

/** The users of a chat, in the order in which they joined; bots are left out after the page is cut. */
export const get = handle(chatMembers.get, async (context) => {
  const { input, db, caller, platform } = context;
  const { member_id_type: type = 'open_id' } = input.params;
  const chat = await findLivingChat(context, input.path.chat_id, { mode: 'any' });
  await requireInChat(context, chat);
  const pages = new Pages(platform, input.params, ['im.v1.chatMembers.get', chat.chat_id]);
  const { chatters, paging, total } = await pageOf(context, chat, pages);
  const larkIds = chatters.filter((chatter) => !isBot(chatter)).map(Number);
  const users = await findUsers(db, larkIds);
  const ids = await showIds({ db, platform, caller }, { user_id_type: type }, [], users.values());
  return {
    items: larkIds.map((larkId) => ({
      member_id_type: type,
      member_id: ids.user(larkId),
      name: users.get(larkId)?.name ?? '',
      tenant_key: chat.tenant_key,
    })),
    ...paging,
    member_total: total,
  };
});

/** All who joined at the same instant as the last one of a page are on it. Source: limits of use of the page. */
async function pageOf(
  { db }: ImContext,
  chat: ChatRow,
  pages: Pages,
): Promise<{ chatters: readonly string[]; paging: Paging; total: number }> {
  if (chat.chat_mode === 'p2p') {
    const pair = [...new Set(chat.p2p_key.split(' '))];
    return { chatters: pair, paging: { has_more: false }, total: pair.filter((chatter) => !isBot(chatter)).length };
  }
  const [joined = -1] = (pages.after ?? []) as [number] | [];
  const rows = await membersAfter(db, chat, { joined, atLeast: pages.size });
  const { users } = await countMembers(db, chat);
  const last = rows.page.at(-1);
  return {
    chatters: rows.page.map((row: ChatMemberRow) => row.member_id),
    paging: rows.more && last ? pages.more([last.join_time]) : { has_more: false },
    total: users,
  };
}
