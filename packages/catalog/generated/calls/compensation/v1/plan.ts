// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AdjustmentLogic } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–500; default 100 */
    page_size: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items: {
    id: string;
    tid: string;
    name: string;
    description: string;
    effective_date: string;
    plan_scope?: {
      is_all?: boolean;
      plan_conditions?: {
        left_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
        operator?: 1 | 2;
        right_value?: string[];
      }[];
    };
    currency_id?: string;
    probation_salary_status: boolean;
    plan_items: {
      adjustment_type?: 'manual' | 'formula' | 'fixed';
      item_id?: string;
      plan_item_logic?: AdjustmentLogic;
      probation_discount_type?: 'percentum' | 'manual_input' | 'none' | 'fixed' | 'formula' | 'not_set';
      probation_discount_percentum?: string;
    }[];
    plan_indicators: {
      indicator_id: string;
      plan_indicator_logic?: AdjustmentLogic;
    }[];
    i18n_names: {
      locale?: string;
      value?: string;
    }[];
    i18n_descriptions: {
      locale?: string;
      value?: string;
    }[];
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 批量查询薪资方案 · Batch query compensation plan
 * - GET /open-apis/compensation/v1/plans
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation_plan:read
 * - Scopes of single fields: corehr:compensation_plan_detail.indicators:read, corehr:compensation_plan_detail.items:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'compensation.v1.plan.list', method: 'GET', path: '/open-apis/compensation/v1/plans', tokens: 't', tier: 7, paged: true, items: 'items' };
