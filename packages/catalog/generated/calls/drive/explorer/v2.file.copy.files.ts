// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface PostInput {
  path: {
    fileToken: string;
  };
  data: {
    type: string;
    dstFolderToken: string;
    dstName: string;
    commentNeeded?: boolean;
  };
}

export interface PostOutput {
  folderToken?: unknown;
  revision?: unknown;
  token?: unknown;
  type?: unknown;
  url?: unknown;
}

/**
 * 复制文档
 * - POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN
 * @deprecated Feishu lists it as superseded.
 */
export const post: ApiDefinition<PostInput, PostOutput> = { id: 'drive.explorer.v2.file.copy.files.post', method: 'POST', path: '/open-apis/drive/explorer/v2/file/copy/files/:fileToken', tokens: 'tu' };
