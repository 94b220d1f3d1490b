// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType, UserIdType } from '../../shared-types.ts';
import type { Operator } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–20 items */
    queries: {
      message_id?: string;
      page_token?: string;
    }[];
    /** 1–10; default 10 */
    page_size_per_message?: number;
    reaction_type?: string;
  };
}

export interface BatchQueryOutput {
  success_msg_reaction_details?: {
    message_id?: string;
    has_more?: boolean;
    page_token?: string;
    message_reaction_items?: {
      reaction_id?: string;
      operator?: Operator;
      action_time?: string;
      emoji_type?: string;
    }[];
  }[];
  success_msg_reaction_counts?: {
    message_id?: string;
    reaction_count?: {
      reaction_type?: string;
      count?: string;
    }[];
  }[];
  fail_msg_reaction_details?: {
    message_id?: string;
    fail_reason?: 'invalid' | 'invalid_page_token' | 'no_permission';
  }[];
}

/**
 * 批量获取消息表情回复
 * - POST /open-apis/im/v1/messages/reactions/batch_query
 * - Tokens: tenant, user
 * - Scopes (any one): im:message.reactions:read, im:message:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'im.v1.messageReaction.batchQuery', method: 'POST', path: '/open-apis/im/v1/messages/reactions/batch_query', tokens: 'tu', tier: 4 };

export interface CreateInput {
  path: {
    message_id: string;
  };
  data: {
    reaction_type: {
      emoji_type: string;
    };
  };
}

export interface CreateOutput {
  reaction_id?: string;
  operator?: Operator;
  /** int64 */
  action_time?: string;
  reaction_type?: {
    emoji_type: string;
  };
}

/**
 * 添加消息表情回复 · Add a reaction for a message
 * - POST /open-apis/im/v1/messages/:message_id/reactions
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.reactions:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.messageReaction.create', method: 'POST', path: '/open-apis/im/v1/messages/:message_id/reactions', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    message_id: string;
    reaction_id: string;
  };
}

export interface DeleteOutput {
  reaction_id?: string;
  operator?: Operator;
  /** int64 */
  action_time?: string;
  reaction_type?: {
    emoji_type: string;
  };
}

/**
 * 删除消息表情回复 · Delete a reaction for a message
 * - DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.reactions:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.messageReaction.delete', method: 'DELETE', path: '/open-apis/im/v1/messages/:message_id/reactions/:reaction_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    message_id: string;
  };
  params?: {
    reaction_type?: string;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface ListOutput {
  items: {
    reaction_id?: string;
    operator?: Operator;
    /** int64 */
    action_time?: string;
    reaction_type?: {
      emoji_type: string;
    };
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 获取消息表情回复 · List message reactions
 * - GET /open-apis/im/v1/messages/:message_id/reactions
 * - Tokens: tenant, user
 * - Scopes (any one): im:message.reactions:read, im:message:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'im.v1.messageReaction.list', method: 'GET', path: '/open-apis/im/v1/messages/:message_id/reactions', tokens: 'tu', tier: 4, paged: true, items: 'items' };
