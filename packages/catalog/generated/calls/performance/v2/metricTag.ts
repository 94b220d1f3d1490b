// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** ≤ 50; default 20 */
    page_size?: number;
    page_token?: string;
    /** 0–9999 items */
    tag_ids?: string[];
  };
}

export interface ListOutput {
  items?: {
    /** int64 */
    tag_id?: string;
    tag_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    index?: number;
    create_time?: string;
    update_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取指标标签列表 · Get metric tag information
 * - GET /open-apis/performance/v2/metric_tags
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:read, performance:metric:write, performance:metric_lib:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'performance.v2.metricTag.list', method: 'GET', path: '/open-apis/performance/v2/metric_tags', tokens: 't', tier: 7, paged: true, items: 'items' };
