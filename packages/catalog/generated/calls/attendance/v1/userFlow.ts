// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CheckResult, UserFlow } from '../types.ts';

export interface BatchCreateInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    flow_records: UserFlow[];
  };
}

export interface BatchCreateOutput {
  flow_records?: UserFlow[];
}

/**
 * 导入打卡流水 · Import attendance record
 * - POST /open-apis/attendance/v1/user_flows/batch_create
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'attendance.v1.userFlow.batchCreate', method: 'POST', path: '/open-apis/attendance/v1/user_flows/batch_create', tokens: 't', tier: 9 };

export interface BatchDelInput {
  data: {
    /** 1–10 items */
    record_ids: string[];
  };
}

export interface BatchDelOutput {
  success_record_ids?: string[];
  fail_record_ids?: string[];
}

/**
 * 删除打卡流水 · delete attendance record
 * - POST /open-apis/attendance/v1/user_flows/batch_del
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del
 */
export const batchDel: ApiDefinition<BatchDelInput, BatchDelOutput> = { id: 'attendance.v1.userFlow.batchDel', method: 'POST', path: '/open-apis/attendance/v1/user_flows/batch_del', tokens: 't', tier: 7 };

export interface GetInput {
  path: {
    user_flow_id: string;
  };
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
}

export interface GetOutput {
  user_id: string;
  creator_id: string;
  location_name: string;
  check_time: string;
  comment: string;
  record_id?: string;
  longitude?: number;
  latitude?: number;
  ssid?: string;
  bssid?: string;
  is_field?: boolean;
  is_wifi?: boolean;
  type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  photo_urls?: string[];
  device_id?: string;
  check_result?: CheckResult;
  external_id?: string;
  idempotent_id?: string;
  create_time?: string;
}

/**
 * 查询打卡流水 · Obtain attendance record
 * - GET /open-apis/attendance/v1/user_flows/:user_flow_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:task, attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'attendance.v1.userFlow.get', method: 'GET', path: '/open-apis/attendance/v1/user_flows/:user_flow_id', tokens: 't', tier: 9 };

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
    include_terminated_user?: boolean;
  };
  data: {
    user_ids: string[];
    check_time_from: string;
    check_time_to: string;
  };
}

export interface QueryOutput {
  user_flow_results?: UserFlow[];
}

/**
 * 批量查询打卡流水 · Batch query attendance record
 * - POST /open-apis/attendance/v1/user_flows/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userFlow.query', method: 'POST', path: '/open-apis/attendance/v1/user_flows/query', tokens: 't', tier: 9 };
