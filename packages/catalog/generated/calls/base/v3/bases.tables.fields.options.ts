// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
  params?: {
    keyword?: string;
    /** default 0 */
    offset?: number;
    /** default 30 */
    limit?: number;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.fields.options.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options', tokens: 'tu' };
