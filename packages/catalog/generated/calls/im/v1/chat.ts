// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nNames, UserIdType } from '../../shared-types.ts';
import type {
  ChatStatus,
  ChatTag,
  JoinMessageVisibility,
  JoinMessageVisibilityInput,
  ListChat,
  MembershipApproval,
  ModerationPermission,
  RestrictedModeSetting,
  ScreenshotHasPermissionSetting,
  UrgentSetting,
} from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 50 items */
    chat_ids: string[];
  };
}

export interface BatchQueryOutput {
  items?: ListChat[];
}

/**
 * 批量查询群信息 · Batch query chats
 * - POST /open-apis/im/v1/chats/batch_query
 * - Tokens: unknown
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'im.v1.chat.batchQuery', method: 'POST', path: '/open-apis/im/v1/chats/batch_query' };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    /** default false */
    set_bot_manager?: boolean;
    /** ≤ 50 characters */
    uuid?: string;
  };
  data?: {
    avatar?: string;
    name?: string;
    /** default "空" */
    description?: string;
    i18n_names?: I18nNames;
    owner_id?: string;
    /** ≤ 50 items */
    user_id_list?: string[];
    /** ≤ 5 items */
    bot_id_list?: string[];
    /** default "chat" */
    group_message_type?: 'chat' | 'thread';
    /** default "group" */
    chat_mode?: 'group' | (string & {});
    /** default "private" */
    chat_type?: 'private' | 'public' | (string & {});
    external?: boolean;
    join_message_visibility?: JoinMessageVisibilityInput;
    leave_message_visibility?: JoinMessageVisibilityInput;
    /** default "no_approval_required" */
    membership_approval?: 'no_approval_required' | 'approval_required' | (string & {});
    labels?: string[];
    toolkit_ids?: string[];
    restricted_mode_setting?: {
      /** default false */
      status?: boolean;
      screenshot_has_permission_setting?: ScreenshotHasPermissionSetting;
      download_has_permission_setting?: ScreenshotHasPermissionSetting;
      message_has_permission_setting?: ScreenshotHasPermissionSetting;
    };
    urgent_setting?: UrgentSetting;
    video_conference_setting?: UrgentSetting;
    edit_permission?: UrgentSetting;
    chat_tags?: string[];
    pin_manage_setting?: 'only_owner' | 'all_members';
    /** default "all_members" */
    hide_member_count_setting?: 'all_members' | 'only_owner';
  };
}

export interface CreateOutput {
  chat_id?: string;
  avatar?: string;
  name?: string;
  description?: string;
  i18n_names?: I18nNames;
  owner_id?: string;
  owner_id_type?: string;
  urgent_setting?: 'all_members' | 'only_owner';
  video_conference_setting?: 'all_members' | 'only_owner';
  pin_manage_setting?: 'all_members' | 'only_owner';
  add_member_permission?: 'only_owner' | 'all_members' | (string & {});
  share_card_permission?: 'allowed' | 'not_allowed' | (string & {});
  at_all_permission?: 'only_owner' | 'all_members' | (string & {});
  edit_permission?: 'only_owner' | 'all_members' | (string & {});
  group_message_type?: 'chat' | 'thread' | (string & {});
  chat_mode?: 'group' | (string & {});
  chat_type?: 'private' | 'public' | (string & {});
  chat_tag?: ChatTag;
  external?: boolean;
  tenant_key?: string;
  join_message_visibility?: JoinMessageVisibility;
  leave_message_visibility?: JoinMessageVisibility;
  membership_approval?: MembershipApproval;
  moderation_permission?: ModerationPermission;
  labels?: string[];
  toolkit_ids?: string[];
  restricted_mode_setting?: RestrictedModeSetting;
  hide_member_count_setting?: 'all_members' | 'only_owner';
}

/**
 * 创建群 · Create a group
 * - POST /open-apis/im/v1/chats
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:create, im:chat:create_by_user
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.chat.create', method: 'POST', path: '/open-apis/im/v1/chats', tokens: 'tu', idempotency: 'params.uuid', tier: 4 };

export interface DeleteInput {
  path: {
    chat_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 解散群 · Delete a group
 * - DELETE /open-apis/im/v1/chats/:chat_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.chat.delete', method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  avatar?: string;
  name?: string;
  description?: string;
  i18n_names?: I18nNames;
  add_member_permission?: 'only_owner' | 'all_members' | (string & {});
  share_card_permission?: 'allowed' | 'not_allowed' | (string & {});
  at_all_permission?: 'only_owner' | 'all_members' | (string & {});
  edit_permission?: 'only_owner' | 'all_members' | (string & {});
  owner_id_type?: string;
  owner_id?: string;
  user_manager_id_list?: string[];
  bot_manager_id_list?: string[];
  group_message_type?: 'chat' | 'thread' | (string & {});
  chat_mode?: 'group' | 'topic' | 'p2p' | (string & {});
  chat_type?: 'private' | 'public' | (string & {});
  chat_tag?: ChatTag;
  join_message_visibility?: JoinMessageVisibility;
  leave_message_visibility?: JoinMessageVisibility;
  membership_approval?: MembershipApproval;
  moderation_permission?: ModerationPermission;
  external?: boolean;
  tenant_key?: string;
  user_count?: string;
  bot_count?: string;
  labels?: string[];
  toolkit_ids?: string[];
  restricted_mode_setting?: RestrictedModeSetting;
  urgent_setting?: 'all_members' | 'only_owner';
  video_conference_setting?: 'all_members' | 'only_owner';
  pin_manage_setting?: 'all_members' | 'only_owner';
  hide_member_count_setting?: 'all_members' | 'only_owner';
  chat_status?: ChatStatus;
}

/**
 * 获取群信息 · Obtain group information
 * - GET /open-apis/im/v1/chats/:chat_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.chat.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id', tokens: 'tu', tier: 4 };

export interface LinkInput {
  path: {
    chat_id: string;
  };
  data?: {
    /** default "week" */
    validity_period?: 'week' | 'year' | 'permanently';
  };
}

export interface LinkOutput {
  share_link?: string;
  expire_time?: string;
  is_permanent?: boolean;
}

/**
 * 获取群分享链接 · Get group share link
 * - POST /open-apis/im/v1/chats/:chat_id/link
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:read, im:chat:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link
 */
export const link: ApiDefinition<LinkInput, LinkOutput> = { id: 'im.v1.chat.link', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/link', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
    /** default "ByCreateTimeAsc" */
    sort_type?: 'ByCreateTimeAsc' | 'ByActiveTimeDesc';
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
    /** default "group" */
    types?: string;
  };
}

export interface ListOutput {
  items?: ListChat[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取用户或机器人所在的群列表 · Obtain groups where the user or bot is a member
 * - GET /open-apis/im/v1/chats
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.group_info:readonly, im:chat:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'im.v1.chat.list', method: 'GET', path: '/open-apis/im/v1/chats', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface SearchInput {
  params?: {
    user_id_type?: UserIdType;
    query?: string;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
}

export interface SearchOutput {
  items?: ListChat[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索对用户或机器人可见的群列表 · Search for groups visible to a user or bot
 * - GET /open-apis/im/v1/chats/search
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.group_info:readonly, im:chat:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'im.v1.chat.search', method: 'GET', path: '/open-apis/im/v1/chats/search', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    avatar?: string;
    name?: string;
    description?: string;
    i18n_names?: I18nNames;
    add_member_permission?: 'only_owner' | 'all_members' | (string & {});
    share_card_permission?: 'allowed' | 'not_allowed' | (string & {});
    at_all_permission?: 'only_owner' | 'all_members' | (string & {});
    edit_permission?: 'only_owner' | 'all_members' | (string & {});
    owner_id?: string;
    join_message_visibility?: JoinMessageVisibility;
    leave_message_visibility?: JoinMessageVisibility;
    membership_approval?: MembershipApproval;
    labels?: string[];
    toolkit_ids?: string[];
    restricted_mode_setting?: RestrictedModeSetting;
    chat_type?: 'private' | 'public' | (string & {});
    group_message_type?: 'chat' | 'thread';
    urgent_setting?: 'only_owner' | 'all_members';
    video_conference_setting?: 'only_owner' | 'all_members';
    pin_manage_setting?: 'only_owner' | 'all_members';
    hide_member_count_setting?: 'all_members' | 'only_owner';
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新群信息 · Update group information
 * - PUT /open-apis/im/v1/chats/:chat_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v1.chat.update', method: 'PUT', path: '/open-apis/im/v1/chats/:chat_id', tokens: 'tu', tier: 4 };
