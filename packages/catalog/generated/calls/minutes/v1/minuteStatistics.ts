// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    /** 24 characters */
    minute_token: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  statistics?: {
    user_view_count?: string;
    page_view_count?: string;
    user_view_list?: {
      user_id?: string;
      view_time?: string;
    }[];
  };
}

/**
 * 获取妙记统计数据 · Get minutes statistics
 * - GET /open-apis/minutes/v1/minutes/:minute_token/statistics
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minutes, minutes:minutes.statistics:read, minutes:minutes:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'minutes.v1.minuteStatistics.get', method: 'GET', path: '/open-apis/minutes/v1/minutes/:minute_token/statistics', tokens: 'tu', tier: 6 };
