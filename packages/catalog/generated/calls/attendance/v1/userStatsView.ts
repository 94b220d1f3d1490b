// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    locale: 'en' | 'ja' | 'zh';
    stats_type: 'daily' | 'month';
    user_id?: string;
  };
}

export interface QueryOutput {
  view?: {
    view_id: string;
    stats_type: 'daily' | 'month';
    user_id: string;
    items?: {
      code: string;
      title?: string;
      child_items?: {
        code: string;
        value: string;
        title?: string;
        column_type?: 0 | 1 | 2 | (number & {});
        read_only?: boolean;
        min_value?: string;
        max_value?: string;
      }[];
    }[];
  };
}

/**
 * 查询统计设置 · Query statistics settings
 * - POST /open-apis/attendance/v1/user_stats_views/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task, attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userStatsView.query', method: 'POST', path: '/open-apis/attendance/v1/user_stats_views/query', tokens: 't', tier: 9 };

export interface UpdateInput {
  path: {
    user_stats_view_id: string;
  };
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    view: {
      view_id: string;
      stats_type: 'daily' | 'month';
      user_id: string;
      items?: {
        code: string;
        child_items?: {
          code: string;
          value: string;
        }[];
      }[];
    };
  };
}

export interface UpdateOutput {
  view?: {
    view_id: string;
    stats_type: 'daily' | 'month';
    user_id: string;
    items?: {
      code: string;
      title?: string;
      child_items?: {
        code: string;
        value: string;
        title?: string;
        column_type?: number;
        read_only?: boolean;
        min_value?: string;
        max_value?: string;
      }[];
    }[];
  };
}

/**
 * 更新统计设置 · Update statistics settings
 * - PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'attendance.v1.userStatsView.update', method: 'PUT', path: '/open-apis/attendance/v1/user_stats_views/:user_stats_view_id', tokens: 't', tier: 9 };
