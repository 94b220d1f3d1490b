// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CheckDateType, UserTaskRemedy } from '../types.ts';

export interface CreateInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    user_id: string;
    remedy_date: number;
    punch_no: 0 | 1 | 2 | (number & {});
    work_type: 1 | 2 | (number & {});
    remedy_time: string;
    reason: string;
    time?: string;
  };
}

export interface CreateOutput {
  user_remedy?: UserTaskRemedy;
}

/**
 * 通知补卡审批发起 · Notify correction approval initiation
 * - POST /open-apis/attendance/v1/user_task_remedys
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'attendance.v1.userTaskRemedy.create', method: 'POST', path: '/open-apis/attendance/v1/user_task_remedys', tokens: 't', tier: 9 };

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    user_ids: string[];
    check_time_from: string;
    check_time_to: string;
    check_date_type?: CheckDateType;
    status?: 0 | 1 | 2 | 3 | 4;
  };
}

export interface QueryOutput {
  user_remedys?: UserTaskRemedy[];
}

/**
 * 获取补卡记录 · Obtain correction record
 * - POST /open-apis/attendance/v1/user_task_remedys/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userTaskRemedy.query', method: 'POST', path: '/open-apis/attendance/v1/user_task_remedys/query', tokens: 't', tier: 9 };

export interface QueryUserAllowedRemedysInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    user_id: string;
    remedy_date: number;
  };
}

export interface QueryUserAllowedRemedysOutput {
  user_allowed_remedys?: {
    user_id: string;
    remedy_date: number;
    is_free_punch?: boolean;
    punch_no?: 0 | 1 | 2 | (number & {});
    work_type?: 1 | 2 | (number & {});
    punch_status?: string;
    normal_punch_time?: string;
    remedy_start_time?: string;
    remedy_end_time?: string;
  }[];
}

/**
 * 获取可补卡时间 · Obtain the time allowing for user's correction
 * - POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys
 */
export const queryUserAllowedRemedys: ApiDefinition<QueryUserAllowedRemedysInput, QueryUserAllowedRemedysOutput> = { id: 'attendance.v1.userTaskRemedy.queryUserAllowedRemedys', method: 'POST', path: '/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys', tokens: 't', tier: 9 };
