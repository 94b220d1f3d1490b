// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
}

export type GetOutput = {
  field?: string;
  desc?: boolean;
}[];

/**
 * 获取视图排序 · Get view sort
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.sort.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    /** ≤ 10 items */
    sort_config: {
      field: string;
      /** default false */
      desc?: boolean;
    }[];
  };
}

export type UpdateOutput = {
  field?: string;
  desc?: boolean;
}[];

/**
 * 更新视图排序 · Update view sort
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.sort.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/sort', tokens: 'tu' };
