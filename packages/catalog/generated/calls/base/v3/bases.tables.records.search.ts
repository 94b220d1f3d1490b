// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    view_id?: string;
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–200; default 10 */
    limit?: number;
    /** ≥ 1 characters */
    keyword: string;
    /** 1–20 items */
    search_fields: string[];
    /** ≤ 50 items */
    select_fields?: string[];
    filter?: {
      logic?: string;
      conditions: unknown[][];
    };
    /** ≤ 10 items */
    sort?: {
      field: string;
      desc?: boolean;
    }[];
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
  has_more?: boolean;
  total?: number;
  query_context?: {
    record_scope?: string;
    field_scope?: string;
    search_scope?: string;
  };
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/search
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.search.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/search', tokens: 'tu' };
