// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface PostInput {
  path: {
    folderToken: string;
  };
  data: {
    title: string;
    type: 'sheet' | 'bitable' | (string & {});
  };
}

export interface PostOutput {
  url?: string;
  token?: string;
  revision?: number;
}

/**
 * 新建文件
 * - POST /open-apis/drive/explorer/v2/file/:folderToken
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN
 * @deprecated Feishu lists it as superseded.
 */
export const post: ApiDefinition<PostInput, PostOutput> = { id: 'drive.explorer.v2.file.post', method: 'POST', path: '/open-apis/drive/explorer/v2/file/:folderToken', tokens: 'tu' };
