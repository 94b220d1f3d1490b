// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    app_token: string;
  };
  data: {
    name: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/base_apps/:app_token/pages
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_page:create, base:appmode_page:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.baseApps.pages.create', method: 'POST', path: '/open-apis/base/v3/base_apps/:app_token/pages', tokens: 'tu' };

export interface DeleteInput {
  path: {
    app_token: string;
    page_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/base_apps/:app_token/pages/:page_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_page:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.baseApps.pages.delete', method: 'DELETE', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    app_token: string;
    page_id: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_page:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.baseApps.pages.get', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id', tokens: 'tu' };

export interface ListInput {
  path: {
    app_token: string;
  };
  params?: {
    /** default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token/pages
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_page:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.baseApps.pages.list', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token/pages', tokens: 'tu' };

export interface PatchInput {
  path: {
    app_token: string;
    page_id: string;
  };
  data: {
    name: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_page:read, base:appmode_page:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.baseApps.pages.patch', method: 'PATCH', path: '/open-apis/base/v3/base_apps/:app_token/pages/:page_id', tokens: 'tu' };
