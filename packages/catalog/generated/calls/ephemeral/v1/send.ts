// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    chat_id: string;
    open_id?: string;
    user_id?: string;
    email?: string;
    msg_type: string;
    card: UnknownFields;
  };
}

export interface CreateOutput {
  message_id?: string;
}

/**
 * 发送仅特定人可见的消息卡片
 * - POST /open-apis/ephemeral/v1/send
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'ephemeral.v1.send.create', method: 'POST', path: '/open-apis/ephemeral/v1/send', tokens: 't', tier: 4 };
