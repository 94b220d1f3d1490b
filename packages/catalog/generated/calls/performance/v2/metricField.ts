// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  data?: {
    /** 0–50 items */
    field_ids?: string[];
  };
}

export interface QueryOutput {
  items?: {
    /** int64 */
    field_id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: 'number' | 'text' | 'person' | 'pencentage';
  }[];
}

/**
 * 获取指标字段列表 · Get indicator field information
 * - POST /open-apis/performance/v2/metric_fields/query
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:read, performance:metric:write, performance:metric_lib:read
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v2.metricField.query', method: 'POST', path: '/open-apis/performance/v2/metric_fields/query', tokens: 't', tier: 2 };
