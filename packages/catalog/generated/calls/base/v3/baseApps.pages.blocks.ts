// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    app_token: string;
    page_id: string;
  };
  data: {
    name: string;
    type: string;
    sub_type?: string;
    data_config?: string;
    no_validate?: boolean;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_block:create, base:appmode_block:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.baseApps.pages.blocks.create', method: 'POST', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks', tokens: 'tu' };

export interface GetInput {
  path: {
    app_token: string;
    page_id: string;
    block_id: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_block:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.baseApps.pages.blocks.get', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id', tokens: 'tu' };

export interface ListInput {
  path: {
    app_token: string;
    page_id: string;
  };
  params?: {
    /** default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_block:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.baseApps.pages.blocks.list', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks', tokens: 'tu' };

export interface PatchInput {
  path: {
    app_token: string;
    page_id: string;
    block_id: string;
  };
  data?: {
    name?: string;
    data_config?: string;
    no_validate?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_block:read, base:appmode_block:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.baseApps.pages.blocks.patch', method: 'PATCH', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id', tokens: 'tu' };
