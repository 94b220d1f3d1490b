// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    msg_type: 'text' | 'image' | 'post' | 'share_chat' | 'interactive' | (string & {});
    content?: UnknownFields;
    card?: UnknownFields;
    department_ids?: unknown[];
    open_ids?: unknown[];
    user_ids?: unknown[];
    union_ids?: unknown[];
  };
}

export interface CreateOutput {
  message_id?: string;
  invalid_department_ids?: unknown[];
  invalid_open_ids?: unknown[];
  invalid_user_ids?: unknown[];
  invalid_union_ids?: unknown[];
}

/**
 * 批量发送消息
 * - POST /open-apis/message/v4/batch_send
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:send_multi_depts, im:message:send_multi_users
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'message.v4.batchSend.create', method: 'POST', path: '/open-apis/message/v4/batch_send', tokens: 't', tier: 4 };
