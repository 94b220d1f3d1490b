// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Criterion, RecordResult } from '../types.ts';

export interface BatchCreateInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
  };
  data: {
    records: string;
  };
}

export interface BatchCreateOutput {
  items?: RecordResult[];
}

/**
 * 批量新建记录 · Batch Create Records
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'apaas.v1.applicationObjectRecord.batchCreate', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create', tokens: 't', tier: 4 };

export interface BatchDeleteInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
  };
  data: {
    /** 0–500 items */
    ids: string[];
  };
}

export interface BatchDeleteOutput {
  items?: RecordResult[];
}

/**
 * 批量删除记录 · Batch Delete Records
 * - DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'apaas.v1.applicationObjectRecord.batchDelete', method: 'DELETE', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete', tokens: 't', tier: 4 };

export interface BatchQueryInput {
  path: {
    /** ≤ 256 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
  };
  data: {
    /** 0–256 items */
    select: string[];
    filter?: Criterion;
    /** 0–256 items */
    order_by?: {
      /** ≤ 256 characters */
      field: string;
      /** ≤ 256 characters */
      direction: 'ASC' | 'DESC';
    }[];
    /** 0–256 items */
    group_by?: {
      /** ≤ 256 characters */
      field: string;
    }[];
    page_token?: string;
    use_page_token?: boolean;
    page_size?: number;
    /** 0–10000000000 */
    offset?: number;
    need_total_count?: boolean;
  };
}

export interface BatchQueryOutput {
  items: string;
  total?: number;
  next_page_token?: string;
  has_more?: boolean;
}

/**
 * 查询记录列表 · Query Record List
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'apaas.v1.applicationObjectRecord.batchQuery', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query', tokens: 't', tier: 4, paged: true, pageTokenIn: 'data' };

export interface BatchUpdateInput {
  path: {
    /** ≤ 256 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
  };
  data: {
    records: string;
  };
}

export interface BatchUpdateOutput {
  items?: RecordResult[];
}

/**
 * 批量编辑记录 · Batch Update Records
 * - PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'apaas.v1.applicationObjectRecord.batchUpdate', method: 'PATCH', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update', tokens: 't', tier: 4 };

export interface CreateInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
  };
  data: {
    record: string;
  };
}

export interface CreateOutput {
  id?: string;
}

/**
 * 新建记录 · Create Record
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'apaas.v1.applicationObjectRecord.create', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
    id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除记录 · Delete Record
 * - DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'apaas.v1.applicationObjectRecord.delete', method: 'DELETE', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    /** ≤ 256 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
    id: string;
  };
  data: {
    record: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 编辑记录 · Edit Record
 * - PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'apaas.v1.applicationObjectRecord.patch', method: 'PATCH', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id', tokens: 't', tier: 4 };

export interface QueryInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 256 characters */
    object_api_name: string;
    id: string;
  };
  data?: {
    /** 0–256 items */
    select?: string[];
  };
}

export interface QueryOutput {
  item: string;
}

/**
 * 获取记录详情 · Get Record Details
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'apaas.v1.applicationObjectRecord.query', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query', tokens: 't', tier: 4 };
