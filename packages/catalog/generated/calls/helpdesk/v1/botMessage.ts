// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    msg_type: 'text' | 'post' | 'image' | 'interactive';
    content: string;
    receiver_id: string;
    receive_type?: 'chat' | 'user';
  };
}

export interface CreateOutput {
  message_id?: string;
}

/**
 * 服务台机器人向工单绑定的群内发送消息
 * - POST /open-apis/helpdesk/v1/message
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.botMessage.create', method: 'POST', path: '/open-apis/helpdesk/v1/message', tokens: 't', helpdesk: true, tier: 3 };
