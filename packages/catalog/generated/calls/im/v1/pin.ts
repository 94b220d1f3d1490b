// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Pin } from '../types.ts';

export interface CreateInput {
  data: {
    message_id: string;
  };
}

export interface CreateOutput {
  pin?: Pin;
}

/**
 * Pin 消息 · Pin a message
 * - POST /open-apis/im/v1/pins
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.pins:write_only, im:message:send_as_bot
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.pin.create', method: 'POST', path: '/open-apis/im/v1/pins', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    message_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 移除 Pin 消息 · Unpin a message
 * - DELETE /open-apis/im/v1/pins/:message_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.pins:write_only, im:message:send_as_bot
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.pin.delete', method: 'DELETE', path: '/open-apis/im/v1/pins/:message_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  params: {
    chat_id: string;
    start_time?: string;
    end_time?: string;
    /** 1–50; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: Pin[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取群内 Pin 消息 · Get pins in group
 * - GET /open-apis/im/v1/pins
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.pins:read, im:message:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'im.v1.pin.list', method: 'GET', path: '/open-apis/im/v1/pins', tokens: 'tu', tier: 4, paged: true, items: 'items' };
