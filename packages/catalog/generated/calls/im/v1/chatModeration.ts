// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { ModerationSetting } from '../types.ts';

export interface GetInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    page_size?: number;
    /** ≤ 100 characters */
    page_token?: string;
  };
}

export interface GetOutput {
  moderation_setting?: ModerationSetting;
  page_token?: string;
  has_more?: boolean;
  items?: {
    user_id_type?: string;
    user_id?: string;
    tenant_key?: string;
  }[];
}

/**
 * 获取群成员发言权限 · Obtains the group member speech scopes
 * - GET /open-apis/im/v1/chats/:chat_id/moderation
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.moderation:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'items'> = { id: 'im.v1.chatModeration.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/moderation', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    moderation_setting?: ModerationSetting;
    moderator_added_list?: string[];
    moderator_removed_list?: string[];
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新群发言权限 · Updates group speech scopes
 * - PUT /open-apis/im/v1/chats/:chat_id/moderation
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:moderation:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v1.chatModeration.update', method: 'PUT', path: '/open-apis/im/v1/chats/:chat_id/moderation', tokens: 'tu', tier: 4 };
