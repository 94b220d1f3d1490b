// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ViewsGetInput {
  path: {
    workspace_id: string;
    view_name: string;
  };
  params?: {
    /** default 10 */
    page_size?: number;
    page_token?: string;
    select?: string;
    filter?: string;
    order?: string;
  };
}

export interface ViewsGetOutput {
  has_more: boolean;
  page_token: string;
  total: number;
  items: string;
}

/**
 * 查询视图数据记录
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:read, app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get
 */
export const viewsGet: PagedApiDefinition<ViewsGetInput, ViewsGetOutput> = { id: 'apaas.v1.workspaceView.viewsGet', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records', tokens: 'u', tier: 7, paged: true };
