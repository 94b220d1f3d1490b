import type { UserIdType } from '../../../identity/shown-user-id.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { avatarOf } from '../../contact/avatars.ts';
import { type ShownIds, showIds } from '../../contact/shown-ids.ts';
import type { ImContext } from '../content/content-context.ts';
import { type ChatSettings, settingsOf } from './chat-settings.ts';
import { isBot, larkIdOf } from './chatter.ts';

/** How one caller wants chats to be written. */
export interface ChatReader {
  readonly platform: ImContext['platform'];
  readonly ids: ShownIds;
  readonly userIdType: UserIdType;
}

/** The caller as reader of these chats. */
export async function chatReaderFor(
  { db, caller, platform }: ImContext,
  chats: readonly ChatRow[],
  userIdType: UserIdType = 'open_id',
  more: readonly number[] = [],
): Promise<ChatReader> {
  const owners = chats.map((chat) => larkIdOf(chat.owner_id || '0') ?? 0);
  const ids = await showIds({ db, platform, caller }, { user_id_type: userIdType }, [...owners, ...more]);
  return { platform, ids, userIdType };
}

/** Where the picture of a chat lies. */
export function chatAvatar({ platform }: Pick<ChatReader, 'platform'>, { name }: ChatRow, avatar: string): string {
  return avatarOf(platform, { lark_id: name.length, name }, { avatar_key: avatar }).avatar_origin;
}

/** What every answer about a chat has. The owner is left out where it is a bot. */
export function chatBasics(chat: ChatRow, reader: ChatReader) {
  const { avatar, description, external } = settingsOf(chat);
  return {
    avatar: chatAvatar(reader, chat, avatar),
    ...(chat.name !== '' && { name: chat.name }),
    description,
    ...shownOwner(chat, reader),
    external,
    tenant_key: chat.tenant_key,
  };
}

/** A chat in a list. */
export function listedChat(chat: ChatRow, reader: ChatReader) {
  const { labels } = settingsOf(chat);
  return {
    chat_id: chat.chat_id,
    ...chatBasics(chat, reader),
    ...(labels.length > 0 && { labels: [...labels] }),
    chat_status: chat.status,
  };
}

/** What a group is and what it allows; of a direct chat only what is not a group's alone. */
export function chatSettings(chat: ChatRow) {
  const settings = settingsOf(chat);
  const ofEveryChat = {
    ...(Object.keys(settings.i18n_names).length > 0 && { i18n_names: { ...settings.i18n_names } }),
    edit_permission: settings.edit_permission,
    chat_mode: chat.chat_mode,
    moderation_permission: settings.moderation_permission,
    restricted_mode_setting: settings.restricted_mode_setting,
    urgent_setting: settings.urgent_setting,
    video_conference_setting: settings.video_conference_setting,
    pin_manage_setting: settings.pin_manage_setting,
    hide_member_count_setting: settings.hide_member_count_setting,
  };
  return chat.chat_mode === 'p2p' ? ofEveryChat : { ...ofEveryChat, ...groupSettings(chat, settings) };
}

function groupSettings(chat: ChatRow, settings: ChatSettings) {
  return {
    add_member_permission: settings.add_member_permission,
    share_card_permission: settings.share_card_permission,
    at_all_permission: settings.at_all_permission,
    ...(chat.chat_mode === 'group' && { group_message_type: chat.group_message_type }),
    chat_type: chat.chat_type,
    // The other tags belong to groups of departments, schools, meetings and customer service.
    chat_tag: 'inner' as const,
    join_message_visibility: settings.join_message_visibility,
    leave_message_visibility: settings.leave_message_visibility,
    membership_approval: settings.membership_approval,
    ...(settings.labels.length > 0 && { labels: [...settings.labels] }),
    ...(settings.toolkit_ids.length > 0 && { toolkit_ids: [...settings.toolkit_ids] }),
  };
}

function shownOwner({ owner_id }: ChatRow, { ids, userIdType }: ChatReader) {
  if (owner_id === '' || isBot(owner_id)) return {};
  return { owner_id: ids.user(Number(owner_id)), owner_id_type: userIdType };
}
