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
  cover_field?: unknown;
}

/**
 * 获取视图卡片 · Get view card
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.views.card.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    view_id: string;
  };
  data?: {
    cover_field?: unknown;
  };
}

export interface UpdateOutput {
  cover_field?: unknown;
}

/**
 * 更新视图卡片 · Update view card
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.views.card.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/card', tokens: 'tu' };
