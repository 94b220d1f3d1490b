// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface PostInput {
  path: {
    folderToken: string;
  };
  data: {
    title: string;
  };
}

export interface PostOutput {
  url?: unknown;
  revision?: unknown;
  token?: unknown;
}

/**
 * 新建文件夹
 * - POST /open-apis/drive/explorer/v2/folder/:folderToken
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN
 * @deprecated Feishu lists it as superseded.
 */
export const post: ApiDefinition<PostInput, PostOutput> = { id: 'drive.explorer.v2.folder.post', method: 'POST', path: '/open-apis/drive/explorer/v2/folder/:folderToken', tokens: 'tu' };
