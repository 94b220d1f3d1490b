import type { ChatRow } from '../../../store/tables/im.ts';

/**
 * What owner and managers may set for a group. Names, values and defaults as in
 * `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create` and `…/chat/update`.
 */
export interface ChatSettings {
  readonly avatar: string;
  readonly description: string;
  readonly i18n_names: Readonly<Record<string, string>>;
  readonly add_member_permission: 'only_owner' | 'all_members';
  readonly share_card_permission: 'allowed' | 'not_allowed';
  readonly at_all_permission: 'only_owner' | 'all_members';
  readonly edit_permission: 'only_owner' | 'all_members';
  readonly join_message_visibility: 'only_owner' | 'all_members' | 'not_anyone';
  readonly leave_message_visibility: 'only_owner' | 'all_members' | 'not_anyone';
  readonly membership_approval: 'no_approval_required' | 'approval_required';
  readonly moderation_permission: 'only_owner' | 'all_members' | 'moderator_list';
  readonly urgent_setting: 'only_owner' | 'all_members';
  readonly video_conference_setting: 'only_owner' | 'all_members';
  readonly pin_manage_setting: 'only_owner' | 'all_members';
  readonly hide_member_count_setting: 'only_owner' | 'all_members';
  readonly restricted_mode_setting: {
    readonly status: boolean;
    readonly screenshot_has_permission_setting: 'all_members' | 'not_anyone';
    readonly download_has_permission_setting: 'all_members' | 'not_anyone';
    readonly message_has_permission_setting: 'all_members' | 'not_anyone';
  };
  readonly labels: readonly string[];
  readonly toolkit_ids: readonly string[];
  /** Whether new members see what was said before they joined; a switch in the client only. */
  readonly history_visible: boolean;
  /** Of a direct chat: whether the user has switched the bot's messages off, in the client. */
  readonly bot_stopped: boolean;
  /** Whether people of other tenants are in the group; such groups are made in the client. */
  readonly external: boolean;
  /** Who manages tabs, menu and widgets; a switch in the client only. */
  readonly tab_manage_setting: 'only_owner' | 'all_members';
  /** Who puts notices on top of the chat; a switch in the client only. */
  readonly top_notice_manage_setting: 'only_owner' | 'all_members';
}

export const defaultChatSettings: ChatSettings = {
  avatar: '',
  description: '',
  i18n_names: {},
  add_member_permission: 'all_members',
  share_card_permission: 'allowed',
  at_all_permission: 'all_members',
  edit_permission: 'all_members',
  join_message_visibility: 'all_members',
  leave_message_visibility: 'all_members',
  membership_approval: 'no_approval_required',
  moderation_permission: 'all_members',
  urgent_setting: 'all_members',
  video_conference_setting: 'all_members',
  pin_manage_setting: 'all_members',
  hide_member_count_setting: 'all_members',
  restricted_mode_setting: {
    status: false,
    screenshot_has_permission_setting: 'all_members',
    download_has_permission_setting: 'all_members',
    message_has_permission_setting: 'all_members',
  },
  labels: [],
  toolkit_ids: [],
  history_visible: true,
  bot_stopped: false,
  external: false,
  tab_manage_setting: 'all_members',
  top_notice_manage_setting: 'all_members',
};

/** The settings of a chat, defaults included. */
export function settingsOf(chat: Pick<ChatRow, 'settings'>): ChatSettings {
  return chat.settings === '{}' ? defaultChatSettings : { ...defaultChatSettings, ...JSON.parse(chat.settings) };
}
