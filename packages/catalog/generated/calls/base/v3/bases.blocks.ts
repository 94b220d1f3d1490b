// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    type: string;
    name: string;
    parent_id?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): base:block:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.blocks.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/blocks', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    block_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:block:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.blocks.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/blocks/:block_id', tokens: 'tu' };
export { deleteApi as delete };
