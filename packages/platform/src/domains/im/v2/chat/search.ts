import * as chatApi from '@larkspur/catalog/calls/im/v2/chat';
import { handle } from '../../../../emulation/handler.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { Pages } from '../../chats/pages.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import {
  chatsWithAllOf,
  chatsWithMemberNamed,
  isNamed,
  keywordOf,
  listVisibleGroups,
  type VisibleGroup,
} from '../../chats/search-chats.ts';
import { chatBasics, chatReaderFor } from '../../chats/shown-chat.ts';

type Filter = NonNullable<NonNullable<chatApi.SearchInput['data']>['filter']>;
type Sorter = NonNullable<NonNullable<chatApi.SearchInput['data']>['sorter']>;

const sortKeys: Readonly<Record<Sorter, (group: VisibleGroup) => number>> = {
  create_time_desc: (group) => group.create_time,
  update_time_desc: (group) => group.update_time,
  member_count_desc: (group) => group.member_count,
};

/**
 * The groups that the caller sees, by keyword, members and filters; without a keyword and members none.
 * Source: the official SDK's types, and what the official CLI sends (`shortcuts/im/im_chat_search.go`).
 */
export const search = handle(chatApi.search, async (context) => {
  const { input, db, caller, ids, platform } = context;
  const { user_id_type: userIdType } = input.params;
  const { query, filter = {}, sorter = 'create_time_desc' } = input.data;
  requireChatBot(context);
  const chatter = chatterOf(caller);
  const pages = new Pages(platform, input.params, ['im.v2.chat.search', input.data, chatter]);
  const members = (filter.member_ids ?? []).map((id) => String(ids.larkId(id)));
  const keyword = keywordOf(query);
  if (keyword === undefined && (query || members.length === 0)) return { items: [], total: 0, has_more: false };

  const { tenantKey } = caller;
  const byMember =
    keyword === undefined || filter.disable_search_by_user
      ? new Set<string>()
      : await chatsWithMemberNamed(db, tenantKey, keyword);
  const ofMembers = members.length > 0 ? await chatsWithAllOf(db, tenantKey, members) : undefined;
  const found = (await listVisibleGroups(db, tenantKey, chatter)).filter(
    (group) =>
      (keyword === undefined || isNamed(group, keyword) || byMember.has(group.chat_id)) &&
      (ofMembers === undefined || ofMembers.has(group.chat_id)) &&
      passes(group, filter, chatter),
  );
  const keyOf = sortKeys[sorter];
  found.sort((a, b) => keyOf(b) - keyOf(a) || (a.chat_id < b.chat_id ? 1 : -1));
  const [key, chatId] = (pages.after ?? []) as [number, string] | [];
  const rest =
    key === undefined
      ? found
      : found.filter((group) => keyOf(group) < key || (keyOf(group) === key && group.chat_id < (chatId as string)));
  const { rows, paging } = pages.cut(rest, (row) => [keyOf(row), row.chat_id]);
  const reader = await chatReaderFor(context, rows, userIdType);
  return {
    items: rows.map((row) => ({
      id: row.chat_id,
      display_info: row.name,
      meta_data: {
        chat_id: row.chat_id,
        ...chatBasics(row, reader),
        create_time: String(row.create_time),
        update_time: String(row.update_time),
        chat_mode: row.group_message_type === 'thread' || row.chat_mode === 'topic' ? 'thread' : 'default',
        chat_status: row.status,
      },
    })),
    total: found.length,
    ...paging,
  };
});

/** A group passes when it is of one of the kinds asked for, of a mode asked for, and the caller's to manage where that is asked. */
function passes(
  group: VisibleGroup,
  { search_types: types, is_manager, chat_modes: modes }: Filter,
  chatter: string,
): boolean {
  if (types?.length && !types.includes(kindOf(group))) return false;
  const isThread = group.chat_mode === 'topic' || group.group_message_type === 'thread';
  if (modes?.length && !modes.includes(isThread ? 'thread' : 'default')) return false;
  return !is_manager || group.creator_id === chatter || group.my_role === 'owner' || group.my_role === 'manager';
}

function kindOf(group: VisibleGroup): 'private' | 'public_joined' | 'public_not_joined' {
  if (group.chat_type === 'private') return 'private';
  return group.my_role === null ? 'public_not_joined' : 'public_joined';
}
