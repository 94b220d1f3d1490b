// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    folderToken: string;
  };
  params?: {
    types?: string[];
  };
}

export interface ListOutput {
  parentToken?: unknown;
  children?: {
    token?: unknown;
    name?: unknown;
    type?: unknown;
    is_shortcut?: unknown;
  };
}

/**
 * 获取文件夹下的文档清单
 * - GET /open-apis/drive/explorer/v2/folder/:folderToken/children
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.explorer.v2.folder.children.list', method: 'GET', path: '/open-apis/drive/explorer/v2/folder/:folderToken/children', tokens: 'tu' };
