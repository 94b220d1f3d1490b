// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  path: {
    file_token: string;
  };
  data: {
    token: string;
    type?: string;
    label_id: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/drive/v2/files/:file_token/secure_label
 * - Tokens: user
 * - Scopes: none needed
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v2.files.secureLabel.patch', method: 'PATCH', path: '/open-apis/drive/v2/files/:file_token/secure_label', tokens: 'u' };
