// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CompensationCost, DataSummaryDimension, I18nContent } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    /** int64 */
    cost_allocation_plan_id: string;
    pay_period: string;
    report_type: 0 | 1 | 2;
  };
}

export interface ListOutput {
  pay_period?: string;
  page_token?: string;
  has_more?: boolean;
  cost_allocation_report_names?: I18nContent[];
  cost_allocation_report_datas?: {
    data_summary_dimensions?: DataSummaryDimension[];
    compensation_cost_item?: {
      number_of_individuals_for_payment?: number;
      compensation_costs?: CompensationCost[];
    };
    employment_id?: string;
  }[];
}

/**
 * 查询成本分摊报表汇总数据 · Batch Get Cost Reports
 * - GET /open-apis/payroll/v1/cost_allocation_reports
 * - Tokens: tenant
 * - Scopes (any one): payroll:cost_allocation_report:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'payroll.v1.costAllocationReport.list', method: 'GET', path: '/open-apis/payroll/v1/cost_allocation_reports', tokens: 't', tier: 6, paged: true };
