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
 * 获取视图分组 · Get view group
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.group.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    /** ≤ 3 items */
    group_config: {
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
 * 更新视图分组 · Update view group
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.group.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/group', tokens: 'tu' };
