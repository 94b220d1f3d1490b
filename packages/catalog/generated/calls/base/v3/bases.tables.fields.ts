// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.fields.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.fields.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    field_ref: string;
  };
  params: {
    field_id: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_ref
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read, base:field:update
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.fields.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_ref', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    /** default 0 */
    offset?: number;
    /** default 100 */
    limit?: number;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.fields.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
  data?: UnknownFields;
}

export type UpdateOutput = UnknownFields;

/**
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.fields.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id', tokens: 'tu' };
