// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Semester } from '../types.ts';

export interface ListInput {
  params?: {
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
    /** 0–9999 */
    year?: number;
    type_group?: 'Annual' | 'Semi-annual' | 'Quarter' | 'Bimonth' | 'Month' | 'Non-standard';
    type?: 
      | 'Annual'
      | 'H1'
      | 'H2'
      | 'Q1'
      | 'Q2'
      | 'Q3'
      | 'Q4'
      | 'January-February'
      | 'March-April'
      | 'May-June'
      | 'July-August'
      | 'September-October'
      | 'November-December'
      | 'January'
      | 'February'
      | 'March'
      | 'April'
      | 'May'
      | 'June'
      | 'July'
      | 'August'
      | 'September'
      | 'October'
      | 'November'
      | 'December'
      | 'Custom';
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Semester[];
}

/**
 * 获取周期列表 · Obtain cycle
 * - GET /open-apis/performance/v1/semesters
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'performance.v1.semester.list', method: 'GET', path: '/open-apis/performance/v1/semesters', tokens: 't', tier: 1 };
