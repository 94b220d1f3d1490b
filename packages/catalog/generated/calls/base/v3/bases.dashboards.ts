// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    name: string;
    theme?: {
      theme_style?: string;
    };
  };
}

export interface CreateOutput {
  dashboard_id?: string;
  name?: string;
  theme?: {
    theme_style?: string;
  };
  blocks?: {
    block_id?: string;
    block_name?: string;
    block_type?: string;
  }[];
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/dashboards
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.dashboards.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/dashboards', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.dashboards.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
}

export interface GetOutput {
  dashboard_id?: string;
  name?: string;
  theme?: {
    theme_style?: string;
  };
  blocks?: {
    block_id?: string;
    block_name?: string;
    block_type?: string;
  }[];
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.dashboards.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
  };
  params?: {
    /** 1–100; default 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    dashboard_id?: string;
    name?: string;
    theme?: {
      theme_style?: string;
    };
    blocks?: {
      block_id?: string;
      block_name?: string;
      block_type?: string;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/dashboards
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:read
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'base.v3.bases.dashboards.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/dashboards', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
  data?: {
    name?: string;
    theme?: {
      theme_style?: string;
    };
  };
}

export interface PatchOutput {
  dashboard_id?: string;
  name?: string;
  theme?: {
    theme_style?: string;
  };
  blocks?: {
    block_id?: string;
    block_name?: string;
    block_type?: string;
  }[];
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.dashboards.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id', tokens: 'tu' };
