// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nContent } from '../types.ts';

export interface ArchiveInput {
  data: {
    /** int64 */
    activity_id: string;
  };
}

export type ArchiveOutput = UnknownFields;

/**
 * 封存发薪活动
 * - POST /open-apis/payroll/v1/payment_activitys/archive
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:payment_activity:archive
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive
 */
export const archive: ApiDefinition<ArchiveInput, ArchiveOutput> = { id: 'payroll.v1.paymentActivity.archive', method: 'POST', path: '/open-apis/payroll/v1/payment_activitys/archive', tokens: 'tu', tier: 1 };

export interface ListInput {
  params: {
    pay_period_start_date: string;
    pay_period_end_date: string;
    page_size: number;
    page_token?: string;
    /** 0–100 items */
    statuses?: number[];
  };
}

export interface ListOutput {
  payment_activitys?: {
    /** int64 */
    activity_id?: string;
    activity_names?: I18nContent[];
    pay_date?: string;
    total_number_of_payroll?: number;
    number_of_calculation_activities?: number;
    calculation_activities?: {
      /** int64 */
      calculation_activity_id?: string;
      calculation_activity_names?: I18nContent[];
    }[];
    activity_status?: number;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询发薪活动列表
 * - GET /open-apis/payroll/v1/payment_activitys
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:payment_activity:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'payment_activitys'> = { id: 'payroll.v1.paymentActivity.list', method: 'GET', path: '/open-apis/payroll/v1/payment_activitys', tokens: 'tu', tier: 6, paged: true, items: 'payment_activitys' };
