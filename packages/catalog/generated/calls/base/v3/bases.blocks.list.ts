// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data?: {
    url?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/blocks/list
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.blocks.list.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/blocks/list', tokens: 'tu' };
