// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { PaymentAccountingItem } from '../types.ts';

export interface QueryInput {
  data: {
    /** 1–100000 */
    page_index: number;
    page_size: number;
    /** 0–100000 items */
    acct_item_ids?: string[];
    /** 1–100 items */
    employee_ids: string[];
    pay_period_start_date?: string;
    pay_period_end_date?: string;
    /** 0–50 items */
    activity_ids?: string[];
    include_segment_data?: boolean;
  };
}

export interface QueryOutput {
  payment_details?: {
    employee_id?: string;
    /** int64 */
    activity_id?: string;
    payment_accounting_items?: PaymentAccountingItem[];
  }[];
  total?: number;
}

/**
 * 批量查询发薪明细
 * - POST /open-apis/payroll/v1/payment_detail/query
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:payment_details:read
 * - Rate: 1 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'payroll.v1.paymentDetail.query', method: 'POST', path: '/open-apis/payroll/v1/payment_detail/query', tokens: 'tu', tier: 5 };
