// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
  params?: {
    keyword?: string;
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–200; default 30 */
    limit?: number;
    query?: string;
  };
}

export interface ListOutput {
  options?: {
    name?: string;
    hue?: string;
    lightness?: string;
  }[];
  total?: number;
  field_id?: string;
  field_name?: string;
  keyword?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.fields.options.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options', tokens: 'tu' };
