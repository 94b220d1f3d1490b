// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { MessageMention, MessageSender, ReceiveIdType } from '../types.ts';

export interface ForwardInput {
  path: {
    thread_id: string;
  };
  params: {
    receive_id_type: ReceiveIdType;
    /** ≤ 50 characters */
    uuid?: string;
  };
  data: {
    receive_id: string;
  };
}

export interface ForwardOutput {
  message_id?: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  deleted?: boolean;
  updated?: boolean;
  chat_id?: string;
  sender?: MessageSender;
  body?: {
    content: string;
  };
  mentions?: MessageMention[];
  upper_message_id?: string;
  message_app_link?: string;
  /** int64 */
  message_position?: string;
  /** int64 */
  thread_message_position?: string;
}

/**
 * 转发话题 · Forward a thread
 * - POST /open-apis/im/v1/threads/:thread_id/forward
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:send_as_bot
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward
 */
export const forward: ApiDefinition<ForwardInput, ForwardOutput> = { id: 'im.v1.thread.forward', method: 'POST', path: '/open-apis/im/v1/threads/:thread_id/forward', tokens: 'tu', idempotency: 'params.uuid', tier: 4 };
