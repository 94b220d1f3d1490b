// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    start_at: string;
    end_at: string;
    filter_type: string;
    page_token?: string;
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    id: string;
    name?: string;
    avg_daily_active_user_num?: number;
    avg_daily_run_num?: number;
    avg_daily_credit_usage?: number;
    total_credit_usage?: number;
    owner?: {
      id: string;
      name?: string;
      tenant_id?: string;
      lark_user_id?: string;
      open_user_id?: string;
      open_id?: string;
    };
    app_created_at?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询应用统计数据
 * - GET /open-apis/aily/v1/app_stats
 * - Tokens: tenant
 * - Scopes (any one): aily:stats:read
 * - Rate: 1 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'aily.v1.tenantAppStat.list', method: 'GET', path: '/open-apis/aily/v1/app_stats', tokens: 't', tier: 5, paged: true, items: 'items' };
