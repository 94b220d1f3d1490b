// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { PunchTimeSimpleRule, UserDailyShift } from '../types.ts';

export interface BatchCreateInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    user_daily_shifts: UserDailyShift[];
    operator_id?: string;
  };
}

export interface BatchCreateOutput {
  user_daily_shifts?: UserDailyShift[];
}

/**
 * 创建或修改排班表 · Create or modify schedule
 * - POST /open-apis/attendance/v1/user_daily_shifts/batch_create
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'attendance.v1.userDailyShift.batchCreate', method: 'POST', path: '/open-apis/attendance/v1/user_daily_shifts/batch_create', tokens: 't', tier: 9 };

export interface BatchCreateTempInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    /** 0–50 items */
    user_tmp_daily_shifts: {
      group_id: string;
      user_id: string;
      date: number;
      shift_name: string;
      /** 0–6 items */
      punch_time_simple_rules: PunchTimeSimpleRule[];
    }[];
    operator_id?: string;
  };
}

export interface BatchCreateTempOutput {
  user_tmp_daily_shifts?: {
    group_id: string;
    user_id: string;
    date: number;
    shift_name: string;
    punch_time_simple_rules: PunchTimeSimpleRule[];
  }[];
}

/**
 * 创建或更改临时排班
 * - POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp
 */
export const batchCreateTemp: ApiDefinition<BatchCreateTempInput, BatchCreateTempOutput> = { id: 'attendance.v1.userDailyShift.batchCreateTemp', method: 'POST', path: '/open-apis/attendance/v1/user_daily_shifts/batch_create_temp', tokens: 'tu', tier: 9 };

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    user_ids: string[];
    check_date_from: number;
    check_date_to: number;
  };
}

export interface QueryOutput {
  user_daily_shifts?: UserDailyShift[];
}

/**
 * 查询班表信息
 * - POST /open-apis/attendance/v1/user_daily_shifts/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userDailyShift.query', method: 'POST', path: '/open-apis/attendance/v1/user_daily_shifts/query', tokens: 't', tier: 9 };
