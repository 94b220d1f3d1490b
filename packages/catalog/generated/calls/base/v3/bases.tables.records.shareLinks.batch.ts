// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    record_ids: string[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.records.shareLinks.batch.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch', tokens: 'tu' };
