// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ChatUserSetting, InvalidId } from '../types.ts';

export interface BatchQueryInput {
  data: {
    chat_ids: unknown[];
  };
}

export interface BatchQueryOutput {
  invalid_ids?: InvalidId[];
  items?: ChatUserSetting[];
}

/**
 * 批量查询当前用户在群内的个人偏好设置
 * - POST /open-apis/im/v1/chat_user_setting/batch_query
 * - Tokens: user
 * - Scopes (any one): im:chat, im:chat.user_setting:read, im:chat:read, im:chat:readonly
 */
export const batch_query: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'im.v1.chat.user_setting.batch_query', method: 'POST', path: '/open-apis/im/v1/chat_user_setting/batch_query', tokens: 'u' };

export interface BatchUpdateInput {
  data: {
    chat_settings: ChatUserSetting[];
  };
}

export interface BatchUpdateOutput {
  invalid_ids?: InvalidId[];
}

/**
 * 批量更新当前用户在群内的个人偏好设置
 * - POST /open-apis/im/v1/chat_user_setting/batch_update
 * - Tokens: user
 * - Scopes (any one): im:chat, im:chat.user_setting:write
 */
export const batch_update: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'im.v1.chat.user_setting.batch_update', method: 'POST', path: '/open-apis/im/v1/chat_user_setting/batch_update', tokens: 'u' };
