// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    /** 1–200 items */
    record_id_list: string[];
  };
}

export interface CreateOutput {
  record_id_list?: string[];
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:delete
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.batchDelete.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete', tokens: 'tu' };
