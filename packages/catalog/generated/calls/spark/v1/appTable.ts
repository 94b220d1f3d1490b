// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { WorkspaceDataTableColumnInfo } from '../../shared-types.ts';
import type { Constraint, Index, UserIdentifierType } from '../types.ts';

export interface BatchUpdateTableRecordsInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params?: {
    /** default "online" */
    env?: string;
    user_identifier_type?: UserIdentifierType;
  };
  data: {
    records: string;
  };
}

export interface BatchUpdateTableRecordsOutput {
  record_ids: string[];
}

/**
 * 批量更新数据表中的记录
 * - PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records
 */
export const batchUpdateTableRecords: ApiDefinition<BatchUpdateTableRecordsInput, BatchUpdateTableRecordsOutput> = { id: 'spark.v1.appTable.batchUpdateTableRecords', method: 'PATCH', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update', tokens: 'u', tier: 7 };

export interface DeleteTableRecordsInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params: {
    filter: string;
    /** default "online" */
    env?: string;
  };
}

export type DeleteTableRecordsOutput = UnknownFields;

/**
 * 删除数据表中的记录
 * - DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records
 */
export const deleteTableRecords: ApiDefinition<DeleteTableRecordsInput, DeleteTableRecordsOutput> = { id: 'spark.v1.appTable.deleteTableRecords', method: 'DELETE', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name/records', tokens: 'u', tier: 7 };

export interface GetTableDetailInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params?: {
    /** default "online" */
    env?: string;
    format?: string;
  };
}

export interface GetTableDetailOutput {
  name: string;
  description: string;
  columns: WorkspaceDataTableColumnInfo[];
  indexes?: Index[];
  constraints?: Constraint[];
  estimated_row_count?: number;
  size_bytes?: number;
  ddl?: string;
}

/**
 * 获取数据表详细信息
 * - GET /open-apis/spark/v1/apps/:app_id/tables/:table_name
 * - Tokens: user
 * - Scopes (any one): spark:app.table:read, spark:app.table:write, spark:app:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail
 */
export const getTableDetail: ApiDefinition<GetTableDetailInput, GetTableDetailOutput> = { id: 'spark.v1.appTable.getTableDetail', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name', tokens: 'u', tier: 7 };

export interface GetTableListInput {
  path: {
    app_id: string;
  };
  params?: {
    /** 1–500; default 10 */
    page_size?: number;
    page_token?: string;
    /** default "online" */
    env?: string;
  };
}

export interface GetTableListOutput {
  has_more: boolean;
  page_token: string;
  items: {
    name: string;
    description: string;
    columns: WorkspaceDataTableColumnInfo[];
    indexes?: Index[];
    constraints?: Constraint[];
    estimated_row_count?: number;
    size_bytes?: number;
  }[];
}

/**
 * 获取数据表列表
 * - GET /open-apis/spark/v1/apps/:app_id/tables
 * - Tokens: user
 * - Scopes (any one): spark:app.table:read, spark:app.table:write, spark:app:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list
 */
export const getTableList: PagedApiDefinition<GetTableListInput, GetTableListOutput, 'items'> = { id: 'spark.v1.appTable.getTableList', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/tables', tokens: 'u', tier: 7, paged: true, items: 'items' };

export interface GetTableRecordListInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params?: {
    /** 1–500; default 10 */
    page_size?: number;
    page_token?: string;
    select?: string;
    filter?: string;
    order?: string;
    /** default "online" */
    env?: string;
    user_identifier_type?: UserIdentifierType;
  };
}

export interface GetTableRecordListOutput {
  has_more: boolean;
  page_token: string;
  total: number;
  items: string;
}

/**
 * 查询数据表数据记录
 * - GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:read, spark:app.table.record:write, spark:app:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list
 */
export const getTableRecordList: PagedApiDefinition<GetTableRecordListInput, GetTableRecordListOutput> = { id: 'spark.v1.appTable.getTableRecordList', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name/records', tokens: 'u', tier: 7, paged: true };

export interface PatchTableRecordsInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params: {
    filter: string;
    /** default "online" */
    env?: string;
    user_identifier_type?: UserIdentifierType;
  };
  data: {
    record: string;
  };
}

export interface PatchTableRecordsOutput {
  record_ids: string[];
}

/**
 * 按条件更新数据表中的记录
 * - PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records
 */
export const patchTableRecords: ApiDefinition<PatchTableRecordsInput, PatchTableRecordsOutput> = { id: 'spark.v1.appTable.patchTableRecords', method: 'PATCH', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name/records', tokens: 'u', tier: 7 };

export interface PostTableRecordsInput {
  path: {
    app_id: string;
    table_name: string;
  };
  params?: {
    columns?: string;
    on_conflict?: string;
    /** default "online" */
    env?: string;
    user_identifier_type?: UserIdentifierType;
  };
  data: {
    records: string;
  };
}

export interface PostTableRecordsOutput {
  record_ids: string[];
}

/**
 * 向数据表中添加或更新记录
 * - POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records
 */
export const postTableRecords: ApiDefinition<PostTableRecordsInput, PostTableRecordsOutput> = { id: 'spark.v1.appTable.postTableRecords', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/tables/:table_name/records', tokens: 'u', tier: 7 };
