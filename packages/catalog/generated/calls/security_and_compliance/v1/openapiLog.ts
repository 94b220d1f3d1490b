// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListDataInput {
  data?: {
    /** ≤ 100 items */
    api_keys?: string[];
    start_time?: number;
    end_time?: number;
    app_id?: string;
    /** 1–100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListDataOutput {
  items?: {
    /** int64 */
    id: string;
    api_key: string;
    event_time?: number;
    app_id?: string;
    ip?: string;
    log_detail?: {
      path?: string;
      method?: string;
      query_param?: string;
      payload?: string;
      status_code?: number;
      response?: string;
    };
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取OpenAPI审计日志数据 · Obtain OpenAPI audit log
 * - POST /open-apis/security_and_compliance/v1/openapi_logs/list_data
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:audit_log.openapi_log:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data
 */
export const listData: PagedApiDefinition<ListDataInput, ListDataOutput, 'items'> = { id: 'security_and_compliance.v1.openapiLog.listData', method: 'POST', path: '/open-apis/security_and_compliance/v1/openapi_logs/list_data', tokens: 't', tier: 3, paged: true, items: 'items', pageTokenIn: 'data' };
