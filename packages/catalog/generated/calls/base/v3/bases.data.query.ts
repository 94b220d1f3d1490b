// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    dsl: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/data/query
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.data.query.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/data/query', tokens: 'tu' };
