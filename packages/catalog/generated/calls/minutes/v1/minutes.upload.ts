// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    file_token: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/minutes/v1/minutes/upload
 * - Tokens: user
 * - Scopes (any one): minutes:minutes.upload:write
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'minutes.v1.minutes.upload.create', method: 'POST', path: '/open-apis/minutes/v1/minutes/upload', tokens: 'u' };
