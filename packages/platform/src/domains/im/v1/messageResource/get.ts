import * as messageResource from '@larkspur/catalog/calls/im/v1/messageResource';
import { handle } from '../../../../emulation/handler.ts';
import { CallRejectedError, reject } from '../../../../gateway/reject.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { isVisible, requireMember } from '../../chats/membership.ts';
import { codes as messageCodes } from '../../codes.ts';
import type { ImContext } from '../../content/content-context.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { resourceCodes as codes } from '../../resources/codes.ts';
import { findResource } from '../../resources/queries.ts';
import { sendFile } from '../../resources/send-file.ts';

/** A picture or file of a message, whoever sent it. */
export const get = handle(messageResource.get, async (context) => {
  const { input, db, caller, call, platform } = context;
  const { message_id, file_key: key } = input.path;
  const { type } = input.params;
  if (type !== 'image' && type !== 'file') throw reject(codes.parameterInvalid, { because: `type is ${type}` });
  const { message, chat } = await findMessageAndChat(context, message_id);
  const member = await memberOf(context, chat);
  if (message.deleted) throw reject(messageCodes.messageDeleted);
  if (!isVisible(chat, member, message)) throw reject(codes.messageInvisible);
  const restricted = settingsOf(chat).restricted_mode_setting;
  if (restricted.status && restricted.download_has_permission_setting === 'not_anyone') throw reject(codes.restricted);
  if (message.upper_message_id !== '' || ['merge_forward', 'interactive'].includes(message.msg_type)) {
    throw reject(codes.messageTypeUnsupported);
  }
  const found = keysOf(message).has(key) ? await findResource(db, caller.tenantKey, key) : undefined;
  const kind = type === 'image' ? 'image' : 'file';
  if (found?.kind !== kind) throw reject(codes.notInMessage, { because: `${message_id} has no ${type} ${key}` });
  return sendFile(found, call, platform);
});

/** This page has a code of its own for being outside the chat. */
async function memberOf(context: ImContext, chat: Parameters<typeof requireMember>[1]) {
  try {
    return await requireMember(context, chat);
  } catch (error) {
    if (error instanceof CallRejectedError) throw reject(codes.outsideChat, { because: error.details.because ?? '' });
    throw error;
  }
}

/** All keys in a content, as deep as they lie. Stickers are not given back. */
function keysOf({ msg_type, content }: MessageRow): ReadonlySet<string> {
  const keys = new Set<string>();
  if (msg_type === 'sticker') return keys;
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, field] of Object.entries(value)) {
      if ((name === 'image_key' || name === 'file_key') && typeof field === 'string') keys.add(field);
      else collect(field);
    }
  };
  collect(JSON.parse(content));
  return keys;
}
