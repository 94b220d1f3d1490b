import { reject } from '../../../gateway/reject.ts';
import type { ChatRow, MessageRow } from '../../../store/tables/im.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { chatterOf } from '../chats/chatter.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import type { Destination } from './destination.ts';
import { addMessage, listMergedMessages } from './queries.ts';
import { placeOfNewMessage, sendMessage } from './send.ts';

/** What a merged message says, whatever is in it. Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward`. */
const mergedContent = 'Merged and Forwarded Message';

/** Nothing leaves a group in restricted mode whose messages nobody may take along. */
export function requireForwardable(chat: ChatRow): void {
  const { status, message_has_permission_setting: permission } = settingsOf(chat).restricted_mode_setting;
  if (status && permission === 'not_anyone') throw reject(codes.restrictedForward);
}

/** Sends what a message says once more, as a message of the caller. */
export async function forwardMessage(
  context: ImContext,
  destination: Destination,
  source: MessageRow,
): Promise<MessageRow> {
  const { msg_type: msgType, content, mentions } = source;
  if (msgType === 'merge_forward') {
    return mergeForward(context, destination, await listMergedMessages(context.db, source.message_id));
  }
  const place = placeOfNewMessage(context, destination);
  return sendMessage(context, destination, { msgType, content, mentions }, place);
}

/** Sends a message with copies of these messages inside, whose messages keep their senders, times and chat. */
export async function mergeForward(
  context: ImContext,
  destination: Destination,
  sources: readonly MessageRow[],
): Promise<MessageRow> {
  const said = { msgType: 'merge_forward', content: mergedContent, mentions: '' };
  const merged = await sendMessage(context, destination, said, placeOfNewMessage(context, destination));
  await copyInto(context, merged.message_id, sources);
  return merged;
}

/** A merged message inside a merged message brings its own along. */
async function copyInto(context: ImContext, wrapperId: string, sources: readonly MessageRow[]): Promise<void> {
  const { db, platform } = context;
  for (const source of sources) {
    const copy: MessageRow = {
      ...source,
      message_id: platform.newId('om_'),
      thread_id: '',
      place: 'wrapper',
      root_id: '',
      parent_id: '',
      upper_message_id: wrapperId,
    };
    await addMessage(db, copy);
    if (source.msg_type === 'merge_forward') {
      await copyInto(context, copy.message_id, await listMergedMessages(db, source.message_id));
    }
  }
}

/** Who sends what where, for the `uuid` of a forward: it counts once for each target. */
export function forwardKeyOf({ caller }: ImContext, target: string): string {
  return `${caller.app.appId} ${chatterOf(caller)} ${target}`;
}
