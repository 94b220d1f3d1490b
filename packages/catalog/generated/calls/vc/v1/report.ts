// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetDailyInput {
  params: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    unit?: 0 | 1 | 2 | 3;
  };
}

export interface GetDailyOutput {
  meeting_report?: {
    /** int64 */
    total_meeting_count?: string;
    /** int64 */
    total_meeting_duration?: string;
    /** int64 */
    total_participant_count?: string;
    daily_report?: {
      /** int64 */
      date?: string;
      /** int64 */
      meeting_count?: string;
      /** int64 */
      meeting_duration?: string;
      /** int64 */
      participant_count?: string;
    }[];
  };
}

/**
 * 获取会议报告 · Obtain meeting reports
 * - GET /open-apis/vc/v1/reports/get_daily
 * - Tokens: tenant
 * - Scopes (any one): vc:report:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily
 */
export const getDaily: ApiDefinition<GetDailyInput, GetDailyOutput> = { id: 'vc.v1.report.getDaily', method: 'GET', path: '/open-apis/vc/v1/reports/get_daily', tokens: 't' };

export interface GetTopUserInput {
  params: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    limit: number;
    order_by: 1 | 2;
    unit?: 0 | 1 | 2 | 3;
    user_id_type?: UserIdType;
  };
}

export interface GetTopUserOutput {
  top_user_report?: {
    /** int64 */
    id?: string;
    name?: string;
    user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** int64 */
    meeting_count?: string;
    /** int64 */
    meeting_duration?: string;
  }[];
}

/**
 * 获取 Top 用户列表 · Get top user list
 * - GET /open-apis/vc/v1/reports/get_top_user
 * - Tokens: tenant
 * - Scopes (any one): vc:report:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user
 */
export const getTopUser: ApiDefinition<GetTopUserInput, GetTopUserOutput> = { id: 'vc.v1.report.getTopUser', method: 'GET', path: '/open-apis/vc/v1/reports/get_top_user', tokens: 't' };
