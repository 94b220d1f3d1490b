// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data?: {
    record_id?: string[];
    field_id?: string[];
    overwrite?: boolean;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.batchGet.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get', tokens: 'tu' };
