// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { SocialPlan } from '../types.ts';

export interface ListInput {
  params: {
    effective_date: string;
    /** 10–200; default 100 */
    page_size: number;
    page_token?: string;
    /** 8–64 characters */
    insurance_type?: 'social_insurance' | 'provident_fund';
  };
}

export interface ListOutput {
  plans?: SocialPlan[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 根据生效日期分页查询参保方案
 * - GET /open-apis/compensation/v1/social_plans
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.social_plan:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'plans'> = { id: 'compensation.v1.socialPlan.list', method: 'GET', path: '/open-apis/compensation/v1/social_plans', tokens: 't', tier: 7, paged: true, items: 'plans' };

export interface QueryInput {
  data: {
    /** 0–200 items */
    plan_ids: string[];
    effective_date: string;
  };
}

export interface QueryOutput {
  plans?: SocialPlan[];
}

/**
 * 根据方案ID和生效日期批量查询参保方案
 * - POST /open-apis/compensation/v1/social_plans/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.social_plan:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'compensation.v1.socialPlan.query', method: 'POST', path: '/open-apis/compensation/v1/social_plans/query', tokens: 't', tier: 7 };
