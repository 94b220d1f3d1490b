// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
}

export interface GetOutput {
  logic?: string;
  conditions?: unknown[][];
}

/**
 * 获取视图筛选 · Get view filter
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.filter.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    /** default "and" */
    logic?: 'and' | 'or';
    conditions: unknown[][];
  };
}

export interface UpdateOutput {
  logic?: string;
  conditions?: unknown[][];
}

/**
 * 更新视图筛选 · Update view filter
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.filter.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/filter', tokens: 'tu' };
