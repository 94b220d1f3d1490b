// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    ticket_id: string;
  };
  data: {
    msg_type: string;
    content: string;
  };
}

export interface CreateOutput {
  message_id?: string;
}

/**
 * 发送工单消息
 * - POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.ticketMessage.create', method: 'POST', path: '/open-apis/helpdesk/v1/tickets/:ticket_id/messages', tokens: 't', helpdesk: true, tier: 4 };

export interface ListInput {
  path: {
    ticket_id: string;
  };
  params?: {
    time_start?: number;
    time_end?: number;
    page?: number;
    page_size?: number;
  };
}

export interface ListOutput {
  messages?: {
    id?: string;
    message_id?: string;
    message_type: string;
    created_at?: number;
    content: string;
    user_name?: string;
    avatar_url?: string;
    user_id?: string;
  }[];
  total?: number;
}

/**
 * 获取工单消息详情
 * - GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.ticketMessage.list', method: 'GET', path: '/open-apis/helpdesk/v1/tickets/:ticket_id/messages', tokens: 't', helpdesk: true };
