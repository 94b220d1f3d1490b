// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    locale: 'en' | 'ja' | 'zh';
    stats_type: 'daily' | 'month';
    start_date: number;
    end_date: number;
  };
}

export interface QueryOutput {
  user_stats_field?: {
    stats_type: 'daily' | 'month';
    user_id: string;
    fields: {
      code: string;
      title: string;
      child_fields?: {
        code: string;
        title: string;
        time_unit?: string;
      }[];
    }[];
  };
}

/**
 * 查询统计表头 · Query statistics headers
 * - POST /open-apis/attendance/v1/user_stats_fields/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task, attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userStatsField.query', method: 'POST', path: '/open-apis/attendance/v1/user_stats_fields/query', tokens: 't', tier: 9 };
