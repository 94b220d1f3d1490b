// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.roles.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/roles', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    role_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.roles.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/roles/:role_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    role_id: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.roles.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/roles/:role_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.roles.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/roles', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    role_id: string;
  };
  data?: UnknownFields;
}

export type UpdateOutput = UnknownFields;

/**
 * - PUT /open-apis/base/v3/bases/:base_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.roles.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/roles/:role_id', tokens: 'tu' };
