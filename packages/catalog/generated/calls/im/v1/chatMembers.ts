// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { MemberIdType } from '../types.ts';

export interface CreateInput {
  path: {
    chat_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
    /** default 0 */
    succeed_type?: 0 | 1 | 2;
  };
  data?: {
    id_list?: string[];
  };
}

export interface CreateOutput {
  invalid_id_list?: string[];
  not_existed_id_list?: string[];
  pending_approval_id_list?: string[];
}

/**
 * 将用户或机器人拉入群聊 · Add users or bots to a group
 * - POST /open-apis/im/v1/chats/:chat_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.members:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.chatMembers.create', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/members', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    chat_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
  };
  data?: {
    id_list?: string[];
  };
}

export interface DeleteOutput {
  invalid_id_list?: string[];
}

/**
 * 将用户或机器人移出群聊 · Remove users or bots from a group
 * - DELETE /open-apis/im/v1/chats/:chat_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.members:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.chatMembers.delete', method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id/members', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    chat_id: string;
  };
  params?: {
    member_id_type?: UserIdType;
    /** ≤ 100; default 20 */
    page_size?: number;
    page_token?: string;
    check_security_conf?: boolean;
  };
}

export interface GetOutput {
  items?: {
    member_id_type?: string;
    member_id?: string;
    name?: string;
    tenant_key?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  member_total?: number;
  trigger_security_conf_limit?: boolean;
  security_conf_limit?: number;
}

/**
 * 获取群成员列表 · Obtain group member list
 * - GET /open-apis/im/v1/chats/:chat_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.group_info:readonly, im:chat.members:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'items'> = { id: 'im.v1.chatMembers.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/members', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface IsInChatInput {
  path: {
    chat_id: string;
  };
}

export interface IsInChatOutput {
  is_in_chat?: boolean;
}

/**
 * 判断用户或机器人是否在群里 · Determine whether a user or bot is in a group
 * - GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.group_info:readonly, im:chat.members:read, im:chat:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat
 */
export const isInChat: ApiDefinition<IsInChatInput, IsInChatOutput> = { id: 'im.v1.chatMembers.isInChat', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/members/is_in_chat', tokens: 'tu', tier: 4 };

export interface MeJoinInput {
  path: {
    chat_id: string;
  };
  data?: UnknownFields;
}

export type MeJoinOutput = UnknownFields;

/**
 * 用户或机器人主动加入群聊 · Users or bots join a group voluntarily
 * - PATCH /open-apis/im/v1/chats/:chat_id/members/me_join
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.members:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join
 */
export const meJoin: ApiDefinition<MeJoinInput, MeJoinOutput> = { id: 'im.v1.chatMembers.meJoin', method: 'PATCH', path: '/open-apis/im/v1/chats/:chat_id/members/me_join', tokens: 'tu', tier: 4 };
