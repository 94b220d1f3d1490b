// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { WorkspaceUserInfo } from '../types.ts';

export interface EnumGetInput {
  path: {
    workspace_id: string;
    enum_name: string;
  };
}

export interface EnumGetOutput {
  name: string;
  description: string;
  options: string[];
  created_at: string;
  created_by: WorkspaceUserInfo;
}

/**
 * 获取自定义枚举详细信息
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table:read, app_engine:workspace.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get
 */
export const enumGet: ApiDefinition<EnumGetInput, EnumGetOutput> = { id: 'apaas.v1.workspaceEnum.enumGet', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name', tokens: 'u', tier: 7 };

export interface ListInput {
  path: {
    workspace_id: string;
  };
  params?: {
    /** 0–500; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more: boolean;
  page_token: string;
  items: {
    name: string;
    description: string;
    options: string[];
    created_at: number;
    created_by?: WorkspaceUserInfo;
  }[];
}

/**
 * 获取工作空间下的自定义枚举列表
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/enums
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table:read, app_engine:workspace.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'apaas.v1.workspaceEnum.list', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/enums', tokens: 'u', tier: 7, paged: true, items: 'items' };
