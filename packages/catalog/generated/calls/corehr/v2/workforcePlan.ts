// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    limit?: number;
    offset?: number;
    get_all_plan?: boolean;
    active?: boolean;
    page_token?: string;
    page_size?: number;
    start_date?: string;
    end_date?: string;
  };
}

export interface ListOutput {
  items?: {
    workforce_plan_id: string;
    workforce_plan_name?: {
      lang: string;
      value: string;
    }[];
    start_date?: string;
    end_date?: string;
    active?: boolean;
    dimension_lists?: {
      key?: string;
      name?: {
        lang: string;
        value: string;
      }[];
    }[];
  }[];
  total?: number;
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询编制规划方案 · Query workforce plan
 * - GET /open-apis/corehr/v2/workforce_plans
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:people_cli, corehr:workforce_plan:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v2.workforcePlan.list', method: 'GET', path: '/open-apis/corehr/v2/workforce_plans', tokens: 'tu', tier: 3, paged: true, items: 'items' };
