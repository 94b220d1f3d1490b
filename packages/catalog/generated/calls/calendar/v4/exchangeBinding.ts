// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Status } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** 1–500 characters */
    admin_account?: string;
    /** 1–500 characters */
    exchange_account?: string;
    user_id?: string;
  };
}

export interface CreateOutput {
  admin_account?: string;
  exchange_account?: string;
  user_id?: string;
  status?: Status;
  exchange_binding_id: string;
}

/**
 * 将 Exchange 账户绑定到飞书账户 · Bind Exchange account to Feishu account
 * - POST /open-apis/calendar/v4/exchange_bindings
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:calendar:readonly, calendar:exchange.bindings:create
 * - Scopes of single fields: contact:user.email:readonly, contact:user.employee_id:readonly, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.exchangeBinding.create', method: 'POST', path: '/open-apis/calendar/v4/exchange_bindings', tokens: 'u', tier: 4 };

export interface DeleteInput {
  path: {
    exchange_binding_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 解除 Exchange 账户绑定 · Unbind the Exchange account
 * - DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:exchange.bindings:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.exchangeBinding.delete', method: 'DELETE', path: '/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id', tokens: 'u', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    exchange_binding_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  admin_account?: string;
  exchange_account?: string;
  user_id?: string;
  status?: Status;
  exchange_binding_id?: string;
}

/**
 * 查询 Exchange 账户的绑定状态 · Query the binding status of the Exchange account
 * - GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
 * - Tokens: user
 * - Scopes (any one): calendar:calendar:readonly, calendar:exchange.bindings:read
 * - Scopes of single fields: contact:user.email:readonly, contact:user.employee_id:readonly, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'calendar.v4.exchangeBinding.get', method: 'GET', path: '/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id', tokens: 'u', tier: 4 };
