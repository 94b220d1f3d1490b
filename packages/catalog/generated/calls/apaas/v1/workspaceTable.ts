// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { WorkspaceDataTableColumnInfo } from '../../shared-types.ts';

export interface ListInput {
  path: {
    workspace_id: string;
  };
  params?: {
    /** 1–500; default 10 */
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
    columns: WorkspaceDataTableColumnInfo[];
  }[];
}

/**
 * 获取工作空间下的数据表列表
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/tables
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table:read, app_engine:workspace.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'apaas.v1.workspaceTable.list', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables', tokens: 'u', tier: 7, paged: true, items: 'items' };

export interface RecordsBatchUpdateInput {
  path: {
    workspace_id: string;
    table_name: string;
  };
  data: {
    records: string;
  };
}

export interface RecordsBatchUpdateOutput {
  record_ids: string[];
}

/**
 * 批量更新数据表中的记录
 * - PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update
 */
export const recordsBatchUpdate: ApiDefinition<RecordsBatchUpdateInput, RecordsBatchUpdateOutput> = { id: 'apaas.v1.workspaceTable.recordsBatchUpdate', method: 'PATCH', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update', tokens: 'u', tier: 7 };

export interface RecordsDeleteInput {
  path: {
    workspace_id: string;
    table_name: string;
  };
  params: {
    filter: string;
  };
}

export type RecordsDeleteOutput = UnknownFields;

/**
 * 删除数据表中的记录
 * - DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete
 */
export const recordsDelete: ApiDefinition<RecordsDeleteInput, RecordsDeleteOutput> = { id: 'apaas.v1.workspaceTable.recordsDelete', method: 'DELETE', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records', tokens: 'u', tier: 7 };

export interface RecordsGetInput {
  path: {
    workspace_id: string;
    table_name: string;
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

export interface RecordsGetOutput {
  has_more: boolean;
  page_token: string;
  total: number;
  items: string;
}

/**
 * 查询数据表数据记录
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:read, app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get
 */
export const recordsGet: PagedApiDefinition<RecordsGetInput, RecordsGetOutput> = { id: 'apaas.v1.workspaceTable.recordsGet', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records', tokens: 'u', tier: 7, paged: true };

export interface RecordsPatchInput {
  path: {
    workspace_id: string;
    table_name: string;
  };
  params: {
    filter: string;
  };
  data: {
    record: string;
  };
}

export interface RecordsPatchOutput {
  record_ids: string[];
}

/**
 * 按条件更新数据表中的记录
 * - PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch
 */
export const recordsPatch: ApiDefinition<RecordsPatchInput, RecordsPatchOutput> = { id: 'apaas.v1.workspaceTable.recordsPatch', method: 'PATCH', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records', tokens: 'u', tier: 7 };

export interface RecordsPostInput {
  path: {
    workspace_id: string;
    table_name: string;
  };
  params?: {
    columns?: string;
    on_conflict?: string;
  };
  data: {
    records: string;
  };
}

export interface RecordsPostOutput {
  record_ids: string[];
}

/**
 * 向数据表中添加或更新记录
 * - POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post
 */
export const recordsPost: ApiDefinition<RecordsPostInput, RecordsPostOutput> = { id: 'apaas.v1.workspaceTable.recordsPost', method: 'POST', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records', tokens: 'u', tier: 7 };

export interface TableGetInput {
  path: {
    workspace_id: string;
    table_name: string;
  };
}

export interface TableGetOutput {
  name: string;
  description: string;
  columns: WorkspaceDataTableColumnInfo[];
}

/**
 * 获取数据表详细信息
 * - GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.table:read, app_engine:workspace.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get
 */
export const tableGet: ApiDefinition<TableGetInput, TableGetOutput> = { id: 'apaas.v1.workspaceTable.tableGet', method: 'GET', path: '/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name', tokens: 'u', tier: 7 };
