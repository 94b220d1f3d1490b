import * as message from '@larkspur/catalog/calls/im/v1/message';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { shownUserId, type UserIdType } from '../../../../identity/shown-user-id.ts';
import { findUsers } from '../../../contact/directory.ts';
import { chatterOf, isBot, larkIdOf } from '../../chats/chatter.ts';
import { Pages } from '../../chats/pages.ts';
import { type FoundMessage, type MessageFilter, searchMessages, textOf } from '../../messages/search.ts';
import { invalidParameter } from '../../refusals.ts';

type Context = HandlerContext<Required<message.SearchInput>>;
type Filter = NonNullable<NonNullable<message.SearchInput['data']>['filter']>;
type Item = NonNullable<message.SearchOutput['items']>[number];
type ItemType = NonNullable<NonNullable<Item['meta_data']>['type']>;

/** Kinds of messages that this API names otherwise. */
const otherNames: Readonly<Record<string, ItemType>> = {
  interactive: 'card',
  share_chat: 'share_group_chat',
  share_user: 'share_user_card',
};

/**
 * Looks through the messages of the caller's chats, the newest first (inferred).
 * There is no page of this API; fields and values are those of the official SDK and CLI.
 */
export const search = handle(message.search, async (context) => {
  const { input, db, caller, platform } = context;
  const { user_id_type: userIdType = 'open_id' } = input.params;
  const { query = '', filter = {} } = input.data;
  const question = ['im.v1.message.search', caller.app.appId, caller.larkId, query, filter];
  const pages = new Pages(platform, input.params, question, (because) =>
    invalidParameter('invalid page_token', because),
  );
  const wanted = filterOf(context, query, filter);
  const position = { after: pages.after, limit: pages.size + 1 };
  const found = await searchMessages(db, caller.tenantKey, chatterOf(caller), wanted, position);
  const { rows, paging } = pages.cut(found, (row) => [row.create_time, row.message_id]);
  return { items: await shownItems(context, rows, userIdType), ...paging };
});

function filterOf(context: Context, words: string, filter: Filter): MessageFilter {
  const { caller, ids } = context;
  const chatters = (written: readonly string[] = []) => written.map((id) => String(ids.larkId(id)));
  const excluded = new Set(filter.exclude_from_types);
  const kinds = (filter.from_types?.length ? filter.from_types : (['user', 'bot'] as const)).filter(
    (kind) => !excluded.has(kind),
  );
  return {
    words,
    senders: chatters(filter.from_ids),
    chatIds: filter.chat_ids ?? [],
    mentioned: [...chatters(filter.at_chatter_ids), ...(filter.is_at_me ? [chatterOf(caller)] : [])],
    from: timeOf(filter.time_range?.start_time, 'start_time') ?? 0,
    to: timeOf(filter.time_range?.end_time, 'end_time') ?? Number.MAX_SAFE_INTEGER,
    chatType: filter.chat_type,
    senderKinds: new Set(kinds),
    attachments: filter.include_attachment_types ?? [],
  };
}

/** The official CLI writes ISO 8601 with an offset; seconds are taken too (inferred). */
function timeOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time)) throw invalidParameter(`invalid ${name}: ${text}`);
  return time;
}

async function shownItems(context: Context, rows: readonly FoundMessage[], type: UserIdType): Promise<Item[]> {
  const { db, caller, platform } = context;
  const people = rows.map((row) => larkIdOf(row.sender_id)).filter((id) => id !== undefined);
  const users = await findUsers(db, people);
  return rows.map((row) => {
    const larkId = Number(row.sender_id);
    const person = users.get(larkId) ?? { lark_id: larkId, user_id: '' };
    return {
      id: row.message_id,
      display_info: textOf(row),
      meta_data: {
        message_id: row.message_id,
        type: otherNames[row.msg_type] ?? (row.msg_type as ItemType),
        create_time: String(row.create_time),
        update_time: String(row.update_time),
        chat_id: row.chat_id,
        from_id: isBot(row.sender_id) ? row.sender_id : shownUserId(platform, caller.app, person, type),
        ...(row.thread_id !== '' && { thread_id: row.thread_id }),
        is_p2p_chat: row.chat_mode === 'p2p',
      },
    };
  });
}
