// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { MemberIdType } from '../types.ts';

export interface AddManagersInput {
  path: {
    chat_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
  };
  data?: {
    /** ≤ 50 items */
    manager_ids?: string[];
  };
}

export interface AddManagersOutput {
  chat_managers?: string[];
  chat_bot_managers?: string[];
}

/**
 * 指定群管理员 · Specify group administrators
 * - POST /open-apis/im/v1/chats/:chat_id/managers/add_managers
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.managers:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers
 */
export const addManagers: ApiDefinition<AddManagersInput, AddManagersOutput> = { id: 'im.v1.chatManagers.addManagers', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/managers/add_managers', tokens: 'tu', tier: 4 };

export interface DeleteManagersInput {
  path: {
    chat_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
  };
  data?: {
    /** ≤ 50 items */
    manager_ids?: string[];
  };
}

export interface DeleteManagersOutput {
  chat_managers?: string[];
  chat_bot_managers?: string[];
}

/**
 * 删除群管理员 · Delete group administrators
 * - POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.managers:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers
 */
export const deleteManagers: ApiDefinition<DeleteManagersInput, DeleteManagersOutput> = { id: 'im.v1.chatManagers.deleteManagers', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/managers/delete_managers', tokens: 'tu', tier: 4 };
