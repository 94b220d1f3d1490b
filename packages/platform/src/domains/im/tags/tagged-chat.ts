import type { ChatRow } from '../../../store/tables/im.ts';
import { findChat } from '../chats/queries.ts';
import type { ImContext } from '../content/content-context.ts';
import { invalidFeedParameter } from '../feed/refusals.ts';
import { findTags } from './tags.ts';

/** The living chat that a call about tags names; 230001 for one that is none. */
export async function findTaggedChat({ db, caller }: ImContext, chatId: string): Promise<ChatRow> {
  const chat = await findChat(db, caller.tenantKey, chatId);
  if (chat?.status === 'normal') return chat;
  throw invalidFeedParameter('biz_entity_id is invalid');
}

/** 230001 when one of the tags does not exist. */
export async function requireTags({ db, caller }: ImContext, tagIds: readonly string[]): Promise<void> {
  const known = await findTags(db, caller.tenantKey, tagIds);
  if (known.length < new Set(tagIds).size) throw invalidFeedParameter('tag_ids is invalid');
}
