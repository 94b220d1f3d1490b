// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    task_id: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/copy_table_state
 * - Tokens: tenant, user
 * - Scopes: none needed
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.copyTableState.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/copy_table_state', tokens: 'tu' };
