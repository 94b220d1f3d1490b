// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    /** 1–100 characters */
    name: string;
    /** default "grid" */
    type?: 'grid' | 'kanban' | 'gallery' | 'gantt' | 'calendar';
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
  type?: string;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/views
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.views.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.views.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
}

export interface GetOutput {
  id?: string;
  name?: string;
  type?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–200; default 100 */
    limit?: number;
  };
}

export interface ListOutput {
  views?: {
    id?: string;
    name?: string;
    type?: string;
  }[];
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.views.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    name: string;
  };
}

export interface PatchOutput {
  id?: string;
  name?: string;
  type?: string;
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.views.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id', tokens: 'tu' };
