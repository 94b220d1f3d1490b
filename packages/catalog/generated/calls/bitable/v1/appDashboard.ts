// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface CopyInput {
  path: {
    app_token: string;
    block_id: string;
  };
  data: {
    name: string;
  };
}

export interface CopyOutput {
  block_id?: string;
  name?: string;
}

/**
 * 复制仪表盘 · Copy dashboards
 * - POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:copy, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/copy
 */
export const copy: ApiDefinition<CopyInput, CopyOutput> = { id: 'bitable.v1.appDashboard.copy', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    app_token: string;
  };
  params?: {
    /** ≤ 500 */
    page_size?: number;
    page_token?: string;
    with_share_config?: boolean;
  };
}

export interface ListOutput {
  dashboards: {
    block_id: string;
    name: string;
    share_config?: {
      share_flag?: boolean;
      share_scope_type?: '1' | '2' | '3';
      share_token?: string;
      share_link?: string;
      show_source?: boolean;
      source_link?: string;
    };
  }[];
  page_token: string;
  has_more: boolean;
  total?: number;
}

/**
 * 列出仪表盘 · List dashboards
 * - GET /open-apis/bitable/v1/apps/:app_token/dashboards
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'dashboards'> = { id: 'bitable.v1.appDashboard.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/dashboards', tokens: 'tu', tier: 8, paged: true, items: 'dashboards' };
