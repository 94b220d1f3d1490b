// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { BackgroundCheckOrder } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
  };
  data?: {
    /** ≤ 20 items */
    background_check_order_id_list?: string[];
    update_start_time?: string;
    update_end_time?: string;
    begin_start_time?: string;
    begin_end_time?: string;
    application_id?: string;
    order_status?: '2' | '3' | '4' | '5' | '6' | '8' | '9';
  };
}

export interface BatchQueryOutput {
  has_more?: boolean;
  page_token?: string;
  items?: BackgroundCheckOrder[];
}

/**
 * 查询背调信息列表
 * - POST /open-apis/hire/v1/background_check_orders/batch_query
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order, hire:background_check_order:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:employee.email:readonly, hire:employee.mobile:readonly, hire:talent.email:readonly, hire:talent.mobile:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput, 'items'> = { id: 'hire.v1.backgroundCheckOrder.batchQuery', method: 'POST', path: '/open-apis/hire/v1/background_check_orders/batch_query', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    application_id?: string;
    update_start_time?: string;
    update_end_time?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: BackgroundCheckOrder[];
}

/**
 * 获取背调信息列表 · Get background check info list
 * - GET /open-apis/hire/v1/background_check_orders
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order, hire:background_check_order:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.backgroundCheckOrder.list', method: 'GET', path: '/open-apis/hire/v1/background_check_orders', tokens: 't', tier: 4, paged: true, items: 'items' };
