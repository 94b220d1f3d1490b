// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
  params?: {
    user_id_type?: string;
  };
  data: {
    name: string;
    type: string;
    data_config?: Record<string, unknown>;
  };
}

export interface CreateOutput {
  block_id?: string;
  name?: string;
  type?: string;
  data_config?: Record<string, unknown>;
  layout?: {
    x?: number;
    y?: number;
    w?: number;
    h?: number;
  };
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.dashboards.blocks.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    dashboard_id: string;
    block_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.dashboards.blocks.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    dashboard_id: string;
    block_id: string;
  };
  params?: {
    user_id_type?: string;
  };
}

export interface GetOutput {
  block_id?: string;
  name?: string;
  type?: string;
  data_config?: Record<string, unknown>;
  layout?: {
    x?: number;
    y?: number;
    w?: number;
    h?: number;
  };
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.dashboards.blocks.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    block_id?: string;
    name?: string;
    type?: string;
    data_config?: Record<string, unknown>;
    layout?: {
      x?: number;
      y?: number;
      w?: number;
      h?: number;
    };
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:read
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'base.v3.bases.dashboards.blocks.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    base_token: string;
    dashboard_id: string;
    block_id: string;
  };
  params?: {
    user_id_type?: string;
  };
  data?: {
    name?: string;
    data_config?: Record<string, unknown>;
  };
}

export interface PatchOutput {
  block_id?: string;
  name?: string;
  type?: string;
  data_config?: Record<string, unknown>;
  layout?: {
    x?: number;
    y?: number;
    w?: number;
    h?: number;
  };
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.dashboards.blocks.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id', tokens: 'tu' };
