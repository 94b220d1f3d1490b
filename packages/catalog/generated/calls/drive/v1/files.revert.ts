// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    file_token: string;
  };
  data: {
    version: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/drive/v1/files/:file_token/revert
 * - Tokens: tenant, user
 * - Scopes (any one): drive:file:upload
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.files.revert.create', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/revert', tokens: 'tu' };
