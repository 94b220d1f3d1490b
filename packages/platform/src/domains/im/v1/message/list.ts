import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { PageTokens } from '../../../../emulation/page-token.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow } from '../../../../store/tables/im.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { isVisible, requireBot, requireMember, requireReadingScope } from '../../chats/membership.ts';
import { findChat } from '../../chats/queries.ts';
import { codes } from '../../codes.ts';
import type { ImContext } from '../../content/content-context.ts';
import { listMessages, type MessageSlice } from '../../messages/list-queries.ts';
import { findThreadRoot } from '../../messages/queries.ts';
import { shownMessage } from '../../messages/shown-message.ts';
import { viewerFor } from '../../messages/viewer.ts';
import { invalidParameter } from '../../refusals.ts';

type Params = message.ListInput['params'];

/** What was said in a chat or a thread, a page at a time. */
export const list = handle(message.list, async (context) => {
  const { input, db, caller, platform } = context;
  const { params } = input;
  const { page_size: size = 20, page_token: token, sort_type: sort = 'ByCreateTimeAsc' } = params;
  requireBot(context);
  const { container, chat, member } = await findContainer(context, params);
  const { from, to } = readTimes(params);
  const tokens = new PageTokens(platform.key, [
    'im.v1.message.list',
    caller.app.appId,
    caller.larkId,
    params.container_id,
    params.start_time,
    params.end_time,
    sort,
  ]);
  const rows = await listMessages(db, {
    container,
    descending: sort === 'ByCreateTimeDesc',
    from: settingsOf(chat).history_visible ? from : Math.max(from, member?.join_time ?? 0),
    to,
    after: token ? readPosition(tokens, token) : undefined,
    limit: size + 1,
  });
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const viewer = await viewerFor(context, page, {
    wholeCards: params.card_msg_content_type === 'user_card_content',
    withNames: params.with_sender_name === true,
  });
  return {
    has_more: rows.length > size,
    ...(rows.length > size && last && { page_token: tokens.make([last.create_time, last.message_id]) }),
    items: page.map((row) => shownMessage(row, viewer)),
  };
});

interface Container {
  readonly container: MessageSlice['container'];
  readonly chat: ChatRow;
  readonly member: ChatMemberRow | undefined;
}

/** The chat or thread that is asked for, if the caller may read it. */
async function findContainer(context: ImContext, params: Params): Promise<Container> {
  const { db, caller } = context;
  const { container_id_type: type, container_id: id } = params;
  if (type !== 'chat' && type !== 'thread') throw invalidParameter('invalid container_id_type');
  const root = type === 'thread' ? await findThreadRoot(db, caller.tenantKey, id) : undefined;
  const chat = await findChat(db, caller.tenantKey, root?.chat_id ?? id);
  if (!chat || (type === 'thread' && !root))
    throw invalidParameter('invalid container_id', `there is no ${type} ${id}`);
  const member = await requireMember(context, chat);
  requireReadingScope(context, chat);
  if (settingsOf(chat).restricted_mode_setting.status) throw reject(codes.chatTypeUnsupported);
  if (root && !isVisible(chat, member, root)) throw reject(codes.threadInvisible);
  return { container: root ? { threadId: id } : { chatId: id }, chat, member };
}

/**
 * `start_time` and `end_time` in seconds, both inclusive (inferred); threads take no times, and ignore them (inferred).
 */
function readTimes({ container_id_type, start_time, end_time }: Params): { from: number; to: number } {
  if (container_id_type === 'thread') return { from: 0, to: Number.MAX_SAFE_INTEGER };
  const from = secondsOf(start_time, 'start_time') ?? 0;
  const to = secondsOf(end_time, 'end_time');
  if (to !== undefined && to < from) throw invalidParameter('The end_time is earlier than the start_time');
  return { from: from * 1000, to: to === undefined ? Number.MAX_SAFE_INTEGER : to * 1000 + 999 };
}

/** Live answers repeat the value that is no number of seconds. */
function secondsOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,12}$/.test(text)) throw invalidParameter(`invalid ${name}: ${text}`);
  return Number(text);
}

function readPosition(tokens: PageTokens, token: string): MessageSlice['after'] {
  const position = tokens.read(token);
  if (position === 'invalid') throw invalidParameter('invalid page_token');
  if (position === 'changed') throw invalidParameter('the request parameters have changed, page_token is invalid');
  const [createTime, messageId] = position as [number, string];
  return { createTime, messageId };
}
