// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  data: {
    namespaces: string[];
    date: string;
  };
}

export interface QueryOutput {
  metrics?: {
    namespace?: string;
    data?: string;
  }[];
}

/**
 * 获取应用运营数据
 * - POST /open-apis/apaas/v1/tenant_app_metrics/query
 * - Tokens: user
 * - Scopes (any one): app_engine:tenant_app_metrics:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/tenant_app_metrics/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'apaas.v1.tenantAppMetrics.query', method: 'POST', path: '/open-apis/apaas/v1/tenant_app_metrics/query', tokens: 'u', tier: 7 };
