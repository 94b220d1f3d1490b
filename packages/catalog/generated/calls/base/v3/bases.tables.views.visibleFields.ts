// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
}

export type GetOutput = string[];

/**
 * 获取视图可见字段 · Get view visible fields
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.visibleFields.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    /** ≥ 1 items */
    visible_fields: string[];
  };
}

export type UpdateOutput = string[];

/**
 * 更新视图可见字段 · Update view visible fields
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.visibleFields.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/visible_fields', tokens: 'tu' };
