// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { I18nNames, UserId } from '../shared-types.ts';

export type AddMemberPermission = 'all_members' | 'only_owner' | 'unknown' | (string & {});

export interface AddedMember {
  tenant_key?: string;
  user_id?: UserId;
}

export interface AfterChange {
  avatar?: string;
  name?: string;
  description?: string;
  i18n_names?: I18nNames;
  add_member_permission?: AddMemberPermission;
  share_card_permission?: 'allowed' | 'not_allowed' | 'unknown' | (string & {});
  at_all_permission?: AddMemberPermission;
  edit_permission?: AddMemberPermission;
  membership_approval?: MembershipApproval;
  join_message_visibility?: JoinMessageVisibility;
  leave_message_visibility?: JoinMessageVisibility;
  moderation_permission?: 'all_members' | 'only_owner' | (string & {});
  owner_id?: UserId;
  labels?: string[];
  restricted_mode_setting?: RestrictedModeSetting;
  group_message_type?: 'chat' | 'thread' | (string & {});
}

export interface ChatMenuItem {
  action_type?: 'NONE' | 'REDIRECT_LINK';
  redirect_link?: ChatMenuItemRedirectLink;
  image_key?: string;
  name?: string;
  i18n_names?: I18nNames;
}

export interface ChatMenuItemRedirectLink {
  common_url?: string;
  ios_url?: string;
  android_url?: string;
  pc_url?: string;
  web_url?: string;
}

export interface ChatMenuTree {
  chat_menu_top_levels?: {
    /** int64 */
    chat_menu_top_level_id?: string;
    chat_menu_item?: ChatMenuItem;
    children?: {
      /** int64 */
      chat_menu_second_level_id?: string;
      chat_menu_item?: ChatMenuItem;
    }[];
  }[];
}

export type ChatStatus = 'normal' | 'dissolved' | 'dissolved_save';

export interface ChatTab {
  tab_id?: string;
  tab_name?: string;
  tab_type: TabType;
  tab_content?: ChatTabContent;
  tab_config?: ChatTabConfig;
}

export interface ChatTabConfig {
  icon_key?: string;
  is_built_in?: boolean;
}

export interface ChatTabContent {
  url?: string;
  doc?: string;
  meeting_minute?: string;
  task?: string;
}

export type ChatTag = 'inner' | 'tenant' | 'department' | 'edu' | 'meeting' | 'customer_service' | (string & {});

export interface ChatUserSetting {
  chat_id?: string;
  is_mute_at_all?: boolean;
  is_muted?: boolean;
}

export interface DeletedGroup {
  group_id?: string;
  name?: string;
  rules?: {
    rules: unknown[];
  };
  type?: 'normal' | 'rule';
}

export interface FailedItem {
  /** 0–99999999 */
  error_code?: number;
  error_message?: string;
  item?: FeedGroup;
}

export interface FailedReason {
  error_code?: number;
  error_message?: string;
  user_id?: string;
}

export interface FeedGroup {
  feed_id?: string;
  feed_type?: string;
}

export interface InvalidId {
  id?: string;
  msg?: string;
}

export type JoinMessageVisibility = 'only_owner' | 'all_members' | 'not_anyone' | (string & {});

export type JoinMessageVisibilityInput = 'only_owner' | 'all_members' | 'not_anyone' | (string & {});

export interface ListChat {
  chat_id?: string;
  avatar?: string;
  name?: string;
  description?: string;
  owner_id?: string;
  owner_id_type?: string;
  external?: boolean;
  tenant_key?: string;
  labels?: string[];
  chat_status?: ChatStatus;
  chat_mode?: 'group' | 'p2p' | 'topic';
  p2p_target_type?: 'user' | 'bot';
  p2p_target_id?: string;
}

export type MemberIdType = 'user_id' | 'union_id' | 'open_id' | 'app_id';

export type MembershipApproval = 'no_approval_required' | 'approval_required' | (string & {});

export interface Mention {
  key: string;
  id: string;
  id_type: string;
  name: string;
  tenant_key?: string;
}

export interface MessageMention {
  key: string;
  id: string;
  id_type: string;
  name: string;
  tenant_key?: string;
}

export type MessageMsgType = 
  | 'text'
  | 'post'
  | 'image'
  | 'file'
  | 'audio'
  | 'media'
  | 'sticker'
  | 'interactive'
  | 'share_chat'
  | 'share_user'
  | (string & {});

export interface MessageSender {
  id: string;
  id_type: 'open_id' | 'app_id' | (string & {});
  sender_type: SenderType;
  tenant_key?: string;
  sender_name?: string;
  open_bot_id?: string;
  sender_i18n_names?: I18nNames;
}

export type ModerationPermission = 'only_owner' | 'all_members' | 'moderator_list' | (string & {});

export type ModerationSetting = 'all_members' | 'only_owner' | 'moderator_list' | (string & {});

export type MsgType = 
  | 'text'
  | 'post'
  | 'image'
  | 'file'
  | 'audio'
  | 'media'
  | 'sticker'
  | 'interactive'
  | 'share_chat'
  | 'share_user'
  | 'system'
  | (string & {});

export interface OpenAppFeedCard {
  /** ≤ 200 characters */
  biz_id?: string;
  /** ≤ 60 characters */
  title?: string;
  /** ≤ 100 characters */
  avatar_key?: string;
  /** ≤ 120 characters */
  preview?: string;
  status_label?: {
    /** 1–20 characters */
    text: string;
    /** default "primary" */
    type: 'primary' | 'secondary' | 'success' | 'danger';
  };
  buttons?: OpenAppFeedCardButtons;
  link?: {
    /** ≤ 700 characters */
    link?: string;
  };
  /** default false */
  time_sensitive?: boolean;
  notify?: {
    /** default false */
    close_notify?: boolean;
    /** ≤ 20 characters */
    custom_sound_text?: string;
    /** default false */
    with_custom_sound?: boolean;
  };
}

export interface OpenAppFeedCardButtons {
  /** 0–2 items */
  buttons: {
    multi_url?: {
      /** ≤ 700 characters */
      url?: string;
      /** ≤ 700 characters */
      android_url?: string;
      /** ≤ 700 characters */
      ios_url?: string;
      /** ≤ 700 characters */
      pc_url?: string;
    };
    action_type: 'url_page' | 'webhook';
    text: {
      /** 1–30 characters */
      text: string;
    };
    /** default "default" */
    button_type?: 'default' | 'primary' | 'success';
    action_map?: Record<string, string>;
  }[];
}

export interface OpenFailedUserAppFeedCardItem {
  biz_id: string;
  user_id: string;
  reason?: '0' | '1' | '2' | '3' | '4';
}

export interface Operator {
  operator_id: string;
  operator_type: 'app' | 'user';
}

export type OwnerIdType = 'user_id' | 'union_id' | 'open_id' | 'app_id';

export interface Pin {
  message_id: string;
  chat_id?: string;
  operator_id?: string;
  operator_id_type?: 'open_id' | 'app_id' | (string & {});
  create_time?: string;
}

export type ReceiveIdType = 'open_id' | 'user_id' | 'union_id' | 'email' | 'chat_id' | 'thread_id';

export interface RestrictedModeSetting {
  status?: boolean;
  screenshot_has_permission_setting?: 'all_members' | 'not_anyone';
  download_has_permission_setting?: 'all_members' | 'not_anyone';
  message_has_permission_setting?: 'all_members' | 'not_anyone';
}

export type ScreenshotHasPermissionSetting = 'all_members' | 'not_anyone';

export interface Sender {
  id: string;
  id_type: 'open_id' | 'app_id' | (string & {});
  sender_type: SenderType;
  tenant_key?: string;
  sender_name?: string;
  open_bot_id?: string;
  sender_i18n_names?: I18nNames;
}

export type SenderType = 'user' | 'app' | 'anonymous' | 'unknown' | (string & {});

export type TabType = 
  | 'message'
  | 'doc_list'
  | 'doc'
  | 'pin'
  | 'meeting_minute'
  | 'chat_announcement'
  | 'url'
  | 'file'
  | 'files_resources'
  | 'images_videos'
  | 'task';

export interface TagInfo {
  id?: string;
  tag_type?: string;
  name?: string;
  i18n_names?: {
    locale?: string;
    name?: string;
  }[];
  create_time?: string;
  update_time?: string;
}

export type UrgentSetting = 'only_owner' | 'all_members';

export interface User {
  name?: string;
  tenant_key?: string;
  user_id?: UserId;
}
