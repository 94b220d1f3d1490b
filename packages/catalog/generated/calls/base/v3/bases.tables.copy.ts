// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    name: string;
    range?: 'tableCopyRangeSchema' | 'tableCopyRangeAll';
    wait?: boolean;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/copy
 * - Tokens: tenant, user
 * - Scopes: none needed
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.copy.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/copy', tokens: 'tu' };
