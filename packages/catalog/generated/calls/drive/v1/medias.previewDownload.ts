// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    file_token: string;
  };
  params?: {
    pattern?: string;
    content?: string;
    regex?: boolean;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/drive/v1/medias/:file_token/preview_download
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive.metadata:readonly, drive:file:download, drive:file:upload
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.v1.medias.previewDownload.list', method: 'GET', path: '/open-apis/drive/v1/medias/:file_token/preview_download', tokens: 'tu' };
