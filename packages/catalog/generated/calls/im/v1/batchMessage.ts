// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface DeleteInput {
  path: {
    batch_message_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 批量撤回消息 · Recall messages in batches
 * - DELETE /open-apis/im/v1/batch_messages/:batch_message_id
 * - Tokens: tenant
 * - Scopes (any one): im:message:send_multi_depts, im:message:send_multi_users
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.batchMessage.delete', method: 'DELETE', path: '/open-apis/im/v1/batch_messages/:batch_message_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetProgressInput {
  path: {
    batch_message_id: string;
  };
}

export interface GetProgressOutput {
  batch_message_send_progress?: {
    valid_user_ids_count?: number;
    success_user_ids_count?: number;
    read_user_ids_count?: number;
  };
  batch_message_recall_progress?: {
    recall?: boolean;
    recall_count?: number;
  };
}

/**
 * 查询批量消息整体进度 · Query the overall progress of a batch message
 * - GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress
 * - Tokens: tenant
 * - Scopes (any one): im:message:send_multi_depts, im:message:send_multi_users
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress
 */
export const getProgress: ApiDefinition<GetProgressInput, GetProgressOutput> = { id: 'im.v1.batchMessage.getProgress', method: 'GET', path: '/open-apis/im/v1/batch_messages/:batch_message_id/get_progress', tokens: 't', tier: 4 };

export interface ReadUserInput {
  path: {
    batch_message_id: string;
  };
}

export interface ReadUserOutput {
  read_user?: {
    read_count: string;
    total_count: string;
  };
}

/**
 * 查询批量消息推送和阅读人数 · Query the number of pushers and readers of batch messages
 * - GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user
 * - Tokens: tenant
 * - Scopes (any one): im:message:send_multi_depts, im:message:send_multi_users
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user
 */
export const readUser: ApiDefinition<ReadUserInput, ReadUserOutput> = { id: 'im.v1.batchMessage.readUser', method: 'GET', path: '/open-apis/im/v1/batch_messages/:batch_message_id/read_user', tokens: 't', tier: 4 };
