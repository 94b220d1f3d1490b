// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
  };
  params: {
    table_id: string;
    record_id: string;
    max_version?: number;
    /** default 30 */
    page_size?: number;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/record_history
 * - Tokens: tenant, user
 * - Scopes (any one): base:history:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.recordHistory.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/record_history', tokens: 'tu' };
