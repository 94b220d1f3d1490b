// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    field_id?: string[];
    view_id?: string;
    filter_json?: string;
    sort_json?: string;
    /** default 0 */
    offset?: number;
    /** default 100 */
    limit?: number;
    overwrite?: boolean;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.records.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    record_id: string;
  };
  data?: UnknownFields;
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:create, base:record:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.records.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id', tokens: 'tu' };
