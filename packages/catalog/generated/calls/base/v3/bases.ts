// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
    folder_token?: string;
    time_zone?: string;
    fields?: string;
    table_name?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.create', method: 'POST', path: '/open-apis/base/v3/bases', tokens: 'tu' };

export interface GetInput {
  path: {
    base_token: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token', tokens: 'tu' };
