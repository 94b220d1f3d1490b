// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data?: Record<string, unknown>;
}

export interface CreateOutput {
  record_id?: string;
  fields?: Record<string, unknown>;
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
}

/**
 * 新增记录 · Create record
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    record_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除记录 · Delete record
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.records.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    record_id: string;
  };
}

export interface GetOutput {
  record_id?: string;
  fields?: Record<string, unknown>;
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
}

/**
 * 获取记录 · Get record
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.records.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    field_id?: string[];
    view_id?: string;
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–200; default 100 */
    limit?: number;
    /** JSON in a string */
    filter?: string;
    /** JSON in a string */
    sort?: string;
  };
}

export interface ListOutput {
  fields?: string[];
  field_id_list?: string[];
  record_id_list?: string[];
  data?: unknown[][];
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
  has_more?: boolean;
  total?: number;
  query_context?: {
    record_scope?: string;
    field_scope?: string;
  };
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.records.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    record_id: string;
  };
  data?: Record<string, unknown>;
}

export interface PatchOutput {
  record_id?: string;
  fields?: Record<string, unknown>;
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:create, base:record:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.records.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id', tokens: 'tu' };
