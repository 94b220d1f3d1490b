// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  path: {
    file_token: string;
  };
  params: {
    type: 'doc' | 'docx' | 'sheet' | 'bitable' | 'file' | 'folder' | 'wiki' | 'slides' | 'mindnote';
  };
  data?: {
    new_title?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/drive/v1/files/:file_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:update, docx:document:write_only, drive:file:upload, sheets:spreadsheet:write_only
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v1.files.patch', method: 'PATCH', path: '/open-apis/drive/v1/files/:file_token', tokens: 'tu' };
