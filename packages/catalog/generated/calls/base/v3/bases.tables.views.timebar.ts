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
  start_time?: string;
  end_time?: string;
  title?: string;
}

/**
 * 获取视图时间条 · Get view timebar
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.timebar.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data: {
    start_time: string;
    end_time: string;
    title: string;
  };
}

export interface UpdateOutput {
  start_time?: string;
  end_time?: string;
  title?: string;
}

/**
 * 更新视图时间条 · Update view timebar
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.timebar.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar', tokens: 'tu' };
