import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from '../../../store/schema.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow, ChatterId } from '../../../store/tables/im.ts';

/** Which chats of a chatter are listed, and in which order. */
export interface ChatListing {
  readonly tenantKey: string;
  readonly chatter: ChatterId;
  readonly groups: boolean;
  readonly p2p: boolean;
  readonly byActivity: boolean;
  /** Sort keys of the last one that was given. */
  readonly after: readonly [number, string] | undefined;
  readonly limit: number;
}

/** A chat and when something was said in it last; when it was made, if nothing was. */
export type ListedChat = ChatRow & { readonly active_time: number };

type Chats = SelectQueryBuilder<Schema, 'chats', object>;

/** Living chats that a chatter is in: by time of creation, or the one in which was spoken last first. */
export async function listChatsOf(db: Db, listing: ChatListing): Promise<ListedChat[]> {
  const { after, limit, byActivity } = listing;
  const chats = withActivity(chatsOf(db, listing));
  const ordered = db.build
    .selectFrom(chats.as('listed'))
    .selectAll()
    .orderBy(byActivity ? 'active_time' : 'create_time', byActivity ? 'desc' : 'asc')
    .orderBy('chat_id', byActivity ? 'desc' : 'asc')
    .limit(limit);
  if (!after) return db.all(ordered) as Promise<ListedChat[]>;
  const [time, chatId] = after;
  const [column, than] = byActivity ? (['active_time', '<'] as const) : (['create_time', '>'] as const);
  const rest = ordered.where((eb) =>
    eb.or([eb(column, than, time), eb.and([eb(column, '=', time), eb('chat_id', than, chatId)])]),
  );
  return db.all(rest) as Promise<ListedChat[]>;
}

function chatsOf(db: Db, { tenantKey, chatter, groups, p2p }: ChatListing): Chats {
  return db.build
    .selectFrom('chats')
    .where('tenant_key', '=', tenantKey)
    .where('status', '=', 'normal')
    .where((eb) => {
      const joined = eb(
        'chat_id',
        'in',
        eb
          .selectFrom('chat_members')
          .select('chat_members.chat_id')
          .where('chat_members.tenant_key', '=', tenantKey)
          .where('chat_members.member_id', '=', chatter),
      );
      const direct = eb.or([eb('p2p_key', 'like', `${chatter} %`), eb('p2p_key', 'like', `% ${chatter}`)]);
      return eb.or([...(groups ? [joined] : []), ...(p2p ? [direct] : [])]);
    });
}

function withActivity(chats: Chats) {
  return chats.selectAll().select((eb) =>
    eb.fn
      .coalesce(
        eb
          .selectFrom('messages')
          .select((said) => said.fn.max('messages.create_time').as('time'))
          .whereRef('messages.chat_id', '=', 'chats.chat_id')
          .where('messages.place', '=', 'chat'),
        'chats.create_time',
      )
      .as('active_time'),
  );
}
