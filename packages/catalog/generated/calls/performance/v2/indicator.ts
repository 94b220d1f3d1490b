// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params?: {
    page_token?: string;
    /** 0–50; default 20 */
    page_size?: number;
  };
  data?: {
    /** 0–50 items */
    indicator_ids?: string[];
  };
}

export interface QueryOutput {
  indicators?: {
    id: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: 'general_review_item' | 'review_item_based_on_key_metric' | 'okr_review_item' | 'plus' | 'minus';
    options?: {
      id: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      lable?: string;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取评估项列表 · Get the evaluation question configuration
 * - POST /open-apis/performance/v2/indicators/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:review_template:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'indicators'> = { id: 'performance.v2.indicator.query', method: 'POST', path: '/open-apis/performance/v2/indicators/query', tokens: 't', tier: 1, paged: true, items: 'indicators' };
