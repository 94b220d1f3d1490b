// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    /** ≥ 1 items */
    record_id_list: string[];
    patch: Record<string, unknown>;
  };
}

export interface CreateOutput {
  record_id_list?: string[];
  update?: Record<string, unknown>;
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.batchUpdate.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update', tokens: 'tu' };
