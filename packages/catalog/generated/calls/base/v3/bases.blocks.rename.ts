// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    block_id: string;
  };
  data: {
    name: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/rename
 * - Tokens: tenant, user
 * - Scopes (any one): base:block:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.blocks.rename.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/blocks/:block_id/rename', tokens: 'tu' };
