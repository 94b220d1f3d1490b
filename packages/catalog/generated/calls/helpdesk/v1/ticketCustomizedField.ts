// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DropdownOptions, TicketUser } from '../types.ts';

export interface CreateInput {
  data: {
    helpdesk_id?: string;
    key_name: string;
    display_name: string;
    position: string;
    field_type: string;
    description: string;
    visible: boolean;
    editable?: boolean;
    required: boolean;
    dropdown_allow_multiple?: boolean;
    dropdown_options?: DropdownOptions;
  };
}

export type CreateOutput = UnknownFields;

/**
 * create ticket customized field
 * - POST /open-apis/helpdesk/v1/ticket_customized_fields
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.ticketCustomizedField.create', method: 'POST', path: '/open-apis/helpdesk/v1/ticket_customized_fields', tokens: 'u', helpdesk: true };

export interface DeleteInput {
  path: {
    ticket_customized_field_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除工单自定义字段
 * - DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'helpdesk.v1.ticketCustomizedField.delete', method: 'DELETE', path: '/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id', tokens: 'u', helpdesk: true };
export { deleteApi as delete };

export interface GetInput {
  path: {
    ticket_customized_field_id: string;
  };
}

export interface GetOutput {
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
  dropdown_options?: {
    children?: UnknownFields[];
    tag?: string;
    display_name?: string;
    'children#2'?: UnknownFields[];
    dropdown_allow_multiple?: boolean;
  };
}

/**
 * get ticket customized field
 * - GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.ticketCustomizedField.get', method: 'GET', path: '/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id', tokens: 't', helpdesk: true };

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
  data?: {
    visible?: boolean;
  };
}

export interface ListOutput {
  has_more?: boolean;
  next_page_token?: string;
  items?: {
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
    dropdown_options?: {
      children?: {
        tag?: string;
        display_name?: string;
        children?: UnknownFields[];
      }[];
    };
  }[];
}

/**
 * list the ticket customized fields
 * - GET /open-apis/helpdesk/v1/ticket_customized_fields
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'helpdesk.v1.ticketCustomizedField.list', method: 'GET', path: '/open-apis/helpdesk/v1/ticket_customized_fields', tokens: 't', helpdesk: true, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    ticket_customized_field_id: string;
  };
  data?: {
    display_name?: string;
    position?: string;
    description?: string;
    visible?: boolean;
    required?: boolean;
    dropdown_options?: DropdownOptions;
  };
}

export type PatchOutput = UnknownFields;

/**
 * update the ticket customized field
 * - PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.ticketCustomizedField.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id', tokens: 'u', helpdesk: true };
