// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data?: {
    keyword?: string;
    search_field?: string[];
    field_id?: string[];
    view_id?: string;
    filter_json?: string;
    sort_json?: string;
    /** default 0 */
    offset?: number;
    limit?: number;
    overwrite?: boolean;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/search
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.search.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/search', tokens: 'tu' };
