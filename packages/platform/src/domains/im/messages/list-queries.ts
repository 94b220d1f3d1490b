import { sql } from 'kysely';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { MessageRow } from '../../../store/tables/im.ts';

/** A part of a list of messages, in the order of their creation or against it. */
export interface MessageSlice {
  /** The chat, whose list holds the roots of its threads only; or the thread, root and all. */
  readonly container: { readonly chatId: string } | { readonly threadId: string };
  readonly descending: boolean;
  /** The first and last creation times that count, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The message after which the slice starts. */
  readonly after: { readonly createTime: number; readonly messageId: string } | undefined;
  readonly limit: number;
}

interface Bounds {
  readonly container: string;
  readonly from: number;
  readonly to: number;
  readonly afterTime: number;
  readonly afterId: string;
  readonly limit: number;
}

/** Each combination is one prepared statement; all of them walk an index and stop after `limit` rows. */
function sliceStatement(of: 'chat' | 'thread', descending: boolean) {
  const direction = descending ? 'desc' : 'asc';
  return statement((db, v: Bounds) => {
    const rows = db.selectFrom('messages').selectAll();
    const contained =
      of === 'chat'
        ? rows.where('chat_id', '=', v.container).where('place', '=', sql.lit('chat'))
        : rows.where('thread_id', '=', v.container).where('thread_id', '!=', sql.lit(''));
    return contained
      .where('create_time', '>=', v.from)
      .where('create_time', '<=', v.to)
      .where((eb) =>
        eb.or([
          eb('create_time', descending ? '<' : '>', v.afterTime),
          eb.and([eb('create_time', '=', v.afterTime), eb('message_id', descending ? '<' : '>', v.afterId)]),
        ]),
      )
      .orderBy('create_time', direction)
      .orderBy('message_id', direction)
      .limit(v.limit);
  });
}

const slices = {
  chat: [sliceStatement('chat', false), sliceStatement('chat', true)],
  thread: [sliceStatement('thread', false), sliceStatement('thread', true)],
} as const;

/** Before every id, and behind every id. */
const firstId = '';
const lastId = '\uffff';

export function listMessages(
  db: Db,
  { container, descending, from, to, after, limit }: MessageSlice,
): Promise<MessageRow[]> {
  const ofThread = 'threadId' in container;
  const start = after?.createTime ?? (descending ? to : from);
  return db.all(slices[ofThread ? 'thread' : 'chat'][descending ? 1 : 0], {
    container: ofThread ? container.threadId : container.chatId,
    // The position is a bound of the range too, so that the index is entered there.
    from: descending ? from : Math.max(from, start),
    to: descending ? Math.min(to, start) : to,
    afterTime: start,
    afterId: after?.messageId ?? (descending ? lastId : firstId),
    limit,
  });
}

/** A whole thread, root first. */
export function listThread(db: Db, threadId: string): Promise<MessageRow[]> {
  const everything = { descending: false, from: 0, to: Number.MAX_SAFE_INTEGER, after: undefined };
  return listMessages(db, { container: { threadId }, ...everything, limit: Number.MAX_SAFE_INTEGER });
}
