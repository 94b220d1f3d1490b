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
    user_ids?: string[];
    need_history?: boolean;
    current_group_only?: boolean;
    user_id?: string;
  };
}

export interface QueryOutput {
  user_datas?: {
    name: string;
    user_id: string;
    datas?: {
      code: string;
      value: string;
      features?: {
        key: string;
        value: string;
      }[];
      title?: string;
      duration_num?: {
        day?: string;
        half_day?: string;
        hour?: string;
        half_hour?: string;
        minute?: string;
      };
    }[];
  }[];
  invalid_user_list?: string[];
}

/**
 * 查询统计数据 · Query statistical data
 * - POST /open-apis/attendance/v1/user_stats_datas/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task, attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userStatsData.query', method: 'POST', path: '/open-apis/attendance/v1/user_stats_datas/query', tokens: 't', tier: 9 };
