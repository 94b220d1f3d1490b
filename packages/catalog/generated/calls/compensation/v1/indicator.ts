// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

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
    name: string;
    value_type: 'money' | 'number' | 'percent';
    active_status: 1 | 0;
    i18n_names: {
      locale?: string;
      value?: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询薪资统计指标 · Batch query compensation metric
 * - GET /open-apis/compensation/v1/indicators
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation_indicator:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'compensation.v1.indicator.list', method: 'GET', path: '/open-apis/compensation/v1/indicators', tokens: 't', tier: 7, paged: true, items: 'items' };
