// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { PaymentAccountingItem } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100000 */
    page_index: number;
    /** 1–100 */
    page_size: number;
    /** int64 */
    activity_id: string;
    include_segment_data?: boolean;
    /** 0–100 items */
    acct_item_ids?: string[];
  };
}

export interface ListOutput {
  payment_activity_details?: {
    employee_id?: string;
    payment_details?: PaymentAccountingItem[];
  }[];
  total?: number;
}

/**
 * 查询发薪活动明细列表
 * - GET /open-apis/payroll/v1/payment_activity_details
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:payment_activity_details:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'payroll.v1.paymentActivityDetail.list', method: 'GET', path: '/open-apis/payroll/v1/payment_activity_details', tokens: 'tu', tier: 6 };
