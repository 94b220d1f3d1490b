// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, UnknownFields } from '../../../../src/api-definition.ts';
import type { TicketUser, TicketV2 } from '../types.ts';

export interface AnswerUserQueryInput {
  path: {
    ticket_id: string;
  };
  data: {
    event_id: string;
    faqs?: {
      id?: string;
      score?: number;
    }[];
  };
}

export type AnswerUserQueryOutput = UnknownFields;

/**
 * 回复用户在工单里的提问
 * - POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query
 */
export const answerUserQuery: ApiDefinition<AnswerUserQueryInput, AnswerUserQueryOutput> = { id: 'helpdesk.v1.ticket.answerUserQuery', method: 'POST', path: '/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query', tokens: 't', helpdesk: true };

export interface CustomizedFieldsInput {
  params?: {
    visible_only?: boolean;
  };
}

export interface CustomizedFieldsOutput {
  user_customized_fields?: {
    user_customized_field_id?: string;
    id?: string;
    helpdesk_id?: string;
    key_name?: string;
    display_name?: string;
    position?: string;
    field_type?: string;
    description?: string;
    visible?: boolean;
    editable?: boolean;
    required?: boolean;
    created_at?: string;
    updated_at?: string;
  }[];
  ticket_customized_fields?: {
    ticket_customized_field_id: string;
    helpdesk_id?: string;
    key_name: string;
    display_name: string;
    position: string;
    field_type: string;
    description: string;
    visible: boolean;
    editable?: boolean;
    required: boolean;
    created_at?: string;
    updated_at?: string;
    created_by?: TicketUser;
    updated_by?: TicketUser;
    dropdown_allow_multiple?: boolean;
  }[];
}

/**
 * 获取服务台自定义字段
 * - GET /open-apis/helpdesk/v1/customized_fields
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields
 */
export const customizedFields: ApiDefinition<CustomizedFieldsInput, CustomizedFieldsOutput> = { id: 'helpdesk.v1.ticket.customizedFields', method: 'GET', path: '/open-apis/helpdesk/v1/customized_fields', tokens: 't', helpdesk: true };

export interface GetInput {
  path: {
    ticket_id: string;
  };
}

export interface GetOutput {
  ticket?: TicketV2;
}

/**
 * 查询指定工单详情
 * - GET /open-apis/helpdesk/v1/tickets/:ticket_id
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.ticket.get', method: 'GET', path: '/open-apis/helpdesk/v1/tickets/:ticket_id', tokens: 't', helpdesk: true, tier: 7 };

export interface ListInput {
  params?: {
    ticket_id?: string;
    agent_id?: string;
    closed_by_id?: string;
    type?: number;
    channel?: number;
    solved?: 1 | 2 | (number & {});
    score?: number;
    status_list?: number[];
    guest_name?: string;
    guest_id?: string;
    tags?: string[];
    page?: number;
    page_size?: number;
    create_time_start?: number;
    create_time_end?: number;
    update_time_start?: number;
    update_time_end?: number;
  };
}

export interface ListOutput {
  total?: number;
  tickets?: TicketV2[];
}

/**
 * 查询全部工单详情
 * - GET /open-apis/helpdesk/v1/tickets
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.ticket.list', method: 'GET', path: '/open-apis/helpdesk/v1/tickets', tokens: 't', helpdesk: true, tier: 4 };

export interface StartServiceInput {
  data: {
    human_service?: boolean;
    appointed_agents?: string[];
    open_id: string;
    customized_info?: string;
  };
}

export interface StartServiceOutput {
  chat_id: string;
  ticket_id?: string;
}

/**
 * 创建服务台对话
 * - POST /open-apis/helpdesk/v1/start_service
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:helpdesk:access
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service
 */
export const startService: ApiDefinition<StartServiceInput, StartServiceOutput> = { id: 'helpdesk.v1.ticket.startService', method: 'POST', path: '/open-apis/helpdesk/v1/start_service', tokens: 't', helpdesk: true, tier: 4 };

export interface TicketImageInput {
  params: {
    ticket_id: string;
    msg_id: string;
    index?: number;
  };
}

export type TicketImageOutput = BinaryAnswer;

/**
 * 获取工单内图像
 * - GET /open-apis/helpdesk/v1/ticket_images
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image
 */
export const ticketImage: ApiDefinition<TicketImageInput, TicketImageOutput> = { id: 'helpdesk.v1.ticket.ticketImage', method: 'GET', path: '/open-apis/helpdesk/v1/ticket_images', tokens: 't', binary: true, helpdesk: true, tier: 4 };

export interface UpdateInput {
  path: {
    ticket_id: string;
  };
  data?: {
    status?: 1 | 2 | 3 | 4 | 5 | 50 | 51 | (number & {});
    tag_names?: string[];
    comment?: string;
    customized_fields?: {
      id?: string;
      value?: string;
      key_name?: string;
    }[];
    ticket_type?: number;
    solved?: 1 | 2 | (number & {});
    channel?: number;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新工单详情
 * - PUT /open-apis/helpdesk/v1/tickets/:ticket_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'helpdesk.v1.ticket.update', method: 'PUT', path: '/open-apis/helpdesk/v1/tickets/:ticket_id', tokens: 'u', helpdesk: true };
