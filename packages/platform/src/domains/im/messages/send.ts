import type { ChatRow, ChatterId, MessageRow } from '../../../store/tables/im.ts';
import { bindEntityTo } from '../cards/queries.ts';
import { chatterOf } from '../chats/chatter.ts';
import type { ImContext, Said } from '../content/content-context.ts';
import type { Destination } from './destination.ts';
import { addMessage } from './queries.ts';

/** Where a new message hangs; a message that answers nothing needs none of it. */
export interface MessagePlace {
  readonly thread_id: string;
  readonly place: MessageRow['place'];
  readonly root_id: string;
  readonly parent_id: string;
}

/** Writes a message of the caller. The checks are the callers' business. */
export function sendMessage(
  context: ImContext,
  { chat }: Destination,
  said: Said & { readonly msgType: string },
  place: MessagePlace,
): Promise<MessageRow> {
  return writeMessage(context, chat, chatterOf(context.caller), said, place);
}

/** Writes a message of anybody. */
export async function writeMessage(
  { db, platform, now }: Pick<ImContext, 'db' | 'platform' | 'now'>,
  chat: ChatRow,
  sender: ChatterId,
  said: Said & { readonly msgType: string },
  place: MessagePlace,
): Promise<MessageRow> {
  const message: MessageRow = {
    message_id: platform.newId('om_'),
    tenant_key: chat.tenant_key,
    chat_id: chat.chat_id,
    ...place,
    upper_message_id: '',
    msg_type: said.msgType,
    content: said.content,
    mentions: said.mentions,
    sender_id: sender,
    create_time: now,
    update_time: now,
    deleted: 0,
    updates: 0,
  };
  await addMessage(db, message);
  if (said.cardId !== undefined) await bindEntityTo(db, said.cardId, message.message_id);
  return message;
}

const alone: MessagePlace = { thread_id: '', place: 'chat', root_id: '', parent_id: '' };

/**
 * Where a message goes that answers nothing: into the thread that was named; else in a topic group, or a group in the form of
 * threads, it opens a thread.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction`.
 */
export function placeOfNewMessage({ platform }: ImContext, { chat, root }: Destination): MessagePlace {
  if (root) {
    const { thread_id, message_id } = root;
    return { thread_id, place: 'thread', root_id: message_id, parent_id: message_id };
  }
  const opensThread = chat.chat_mode === 'topic' || chat.group_message_type === 'thread';
  return opensThread ? { ...alone, thread_id: platform.newId('omt_') } : alone;
}
