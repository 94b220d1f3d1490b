// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CheckInResult, CheckInResultSupplement, UserFlow } from '../types.ts';

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
    ignore_invalid_users?: boolean;
    include_terminated_user?: boolean;
  };
  data: {
    user_ids: string[];
    check_date_from: number;
    check_date_to: number;
    need_overtime_result?: boolean;
  };
}

export interface QueryOutput {
  user_task_results?: {
    result_id: string;
    user_id: string;
    employee_name: string;
    day: number;
    group_id: string;
    shift_id: string;
    records: {
      check_in_record_id: string;
      check_in_record?: UserFlow;
      check_out_record_id: string;
      check_out_record?: UserFlow;
      check_in_result: CheckInResult;
      check_out_result: CheckInResult;
      check_in_result_supplement: CheckInResultSupplement;
      check_out_result_supplement: CheckInResultSupplement;
      check_in_shift_time?: string;
      check_out_shift_time?: string;
      task_shift_type?: number;
    }[];
  }[];
  invalid_user_ids?: string[];
  unauthorized_user_ids?: string[];
}

/**
 * 查询打卡结果 · Obtain attendance result
 * - POST /open-apis/attendance/v1/user_tasks/query
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userTask.query', method: 'POST', path: '/open-apis/attendance/v1/user_tasks/query', tokens: 'tu', tier: 9 };
