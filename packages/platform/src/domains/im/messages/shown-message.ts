import type { App } from '../../../identity/apps.ts';
import { shownUserId, type UserIdType } from '../../../identity/shown-user-id.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import type { MessageRow } from '../../../store/tables/im.ts';
import { shownCard } from '../cards/shown-card.ts';
import { isBot } from '../chats/chatter.ts';
import { mentionsOf } from './mentions.ts';

/** A message as an API gives it. */
export interface ShownMessage {
  message_id: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type: string;
  create_time: string;
  update_time: string;
  deleted: boolean;
  updated: boolean;
  chat_id: string;
  sender: { id: string; id_type: string; sender_type: 'user' | 'app'; tenant_key: string; sender_name?: string };
  body: { content: string };
  mentions?: { key: string; id: string; id_type: string; name: string; tenant_key: string }[];
  upper_message_id?: string;
}

/** Who looks at a message, and how ids are to be written for them. */
export interface Viewer {
  readonly platform: PlatformContext;
  readonly app: App;
  /** Given, it holds for senders and mentions, and bots are mentioned by app_id; absent means open_ids everywhere. */
  readonly userIdType?: UserIdType | undefined;
  /** user_ids by the users' numbers; needed for that type of id only. */
  readonly userIds?: ReadonlyMap<number, string>;
  /** Names of senders, where the caller asks for them. */
  readonly names?: ReadonlyMap<string, string>;
  /** Whether cards come as they were sent instead of flattened. */
  readonly wholeCards?: boolean;
}

/** The message object of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro`. */
export function shownMessage(message: MessageRow, viewer: Viewer): ShownMessage {
  const mentions = message.deleted ? [] : mentionsOf(message.mentions);
  return {
    message_id: message.message_id,
    ...(message.root_id !== '' && { root_id: message.root_id, parent_id: message.parent_id }),
    ...(message.thread_id !== '' && { thread_id: message.thread_id }),
    msg_type: message.msg_type,
    create_time: String(message.create_time),
    update_time: String(message.update_time),
    deleted: message.deleted === 1,
    updated: message.updates > 0,
    chat_id: message.chat_id,
    sender: shownSender(message, viewer),
    body: { content: shownContent(message, viewer) },
    ...(mentions.length > 0 && {
      mentions: mentions.map(({ key, id, name }) => ({
        key,
        ...(isBot(id) ? shownBot(viewer, id) : shownUser(viewer, Number(id))),
        name,
        tenant_key: message.tenant_key,
      })),
    }),
    ...(message.upper_message_id !== '' && { upper_message_id: message.upper_message_id }),
  };
}

function shownSender({ sender_id, tenant_key }: MessageRow, viewer: Viewer): ShownMessage['sender'] {
  const name = viewer.names?.get(sender_id);
  return {
    ...(isBot(sender_id) ? { id: sender_id, id_type: 'app_id' } : shownUser(viewer, Number(sender_id))),
    sender_type: isBot(sender_id) ? 'app' : 'user',
    tenant_key,
    ...(name !== undefined && { sender_name: name }),
  };
}

function shownUser({ platform, app, userIdType = 'open_id', userIds }: Viewer, larkId: number) {
  const person = { lark_id: larkId, user_id: userIds?.get(larkId) ?? '' };
  return { id: shownUserId(platform, app, person, userIdType), id_type: userIdType };
}

function shownBot({ platform, app, userIdType }: Viewer, appId: string) {
  if (userIdType !== undefined) return { id: appId, id_type: 'app_id' };
  return { id: platform.userIds.botOpenId(app.appId, appId), id_type: 'open_id' };
}

/** The content in the form for this viewer. Source: `/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content`. */
function shownContent(message: MessageRow, viewer: Viewer): string {
  if (message.deleted) return 'This message was recalled';
  const { msg_type, content } = message;
  if (msg_type === 'share_user') {
    const { user_id } = JSON.parse(content) as { user_id: number };
    return JSON.stringify({ user_id: viewer.platform.userIds.openId(viewer.app.appId, user_id) });
  }
  if (msg_type === 'interactive' && !viewer.wholeCards) return shownCard(content, mentionsOf(message.mentions));
  return content;
}
