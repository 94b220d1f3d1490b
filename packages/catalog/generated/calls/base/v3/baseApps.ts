// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
    workspace_token: string;
    theme_style?: 'default' | 'cloudBlue' | 'fresh' | 'softLight' | 'future' | 'technology';
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/base_apps
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode:create, base:workspace:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.baseApps.create', method: 'POST', path: '/open-apis/base/v3/base_apps', tokens: 'tu' };

export interface GetInput {
  path: {
    app_token: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.baseApps.get', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token', tokens: 'tu' };
