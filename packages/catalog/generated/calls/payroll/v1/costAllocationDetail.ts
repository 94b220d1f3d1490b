// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CompensationCost, DataSummaryDimension, I18nContent } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    cost_allocation_plan_id: string;
    pay_period: string;
    /** 0–2 */
    report_type: 0 | 1 | 2;
  };
}

export interface ListOutput {
  cost_allocation_report_datas?: {
    data_summary_dimensions?: DataSummaryDimension[];
    compensation_cost_item?: {
      number_of_individuals_for_payment?: number;
      compensation_costs?: CompensationCost[];
    };
    employment_id?: string;
  }[];
  cost_allocation_report_names?: I18nContent[];
  pay_period?: string;
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询成本分摊报表明细 · query details on cost allocation reports
 * - GET /open-apis/payroll/v1/cost_allocation_details
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:cost_allocation_details:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_detail/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'payroll.v1.costAllocationDetail.list', method: 'GET', path: '/open-apis/payroll/v1/cost_allocation_details', tokens: 'tu', tier: 6, paged: true };
