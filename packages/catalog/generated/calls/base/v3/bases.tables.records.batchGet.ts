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
    /** ≤ 100 items */
    select_fields?: string[];
  };
}

export interface CreateOutput {
  fields?: string[];
  field_id_list?: string[];
  record_id_list?: string[];
  data?: unknown[][];
  ignored_fields?: {
    id?: string;
    name?: string;
    reason?: string;
  }[];
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.batchGet.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get', tokens: 'tu' };
