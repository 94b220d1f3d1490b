// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nContent } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    pay_period: string;
  };
}

export interface ListOutput {
  items?: {
    /** int64 */
    id?: string;
    names?: I18nContent[];
    applicable_country_region?: string;
    dimensions?: {
      i18n_names?: I18nContent[];
      api_name?: string;
      obj_api_name?: string;
    }[];
    cost_items?: {
      id?: string;
      name?: I18nContent[];
      enable_correct?: boolean;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询成本分摊方案 · Get Cost Plans
 * - GET /open-apis/payroll/v1/cost_allocation_plans
 * - Tokens: tenant
 * - Scopes (any one): payroll:cost_allocation_plan:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'payroll.v1.costAllocationPlan.list', method: 'GET', path: '/open-apis/payroll/v1/cost_allocation_plans', tokens: 't', tier: 6, paged: true, items: 'items' };
