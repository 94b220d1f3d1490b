// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    file_token: string;
  };
  params?: {
    /** default 20 */
    limit?: number;
    cursor?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/drive/v1/files/:file_token/history
 * - Tokens: tenant, user
 * - Scopes (any one): drive:file:download
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.v1.files.history.list', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/history', tokens: 'tu' };
