// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    folderToken: string;
  };
}

export interface ListOutput {
  id?: string;
  name?: string;
  token?: string;
  createUid?: string;
  editUid?: string;
  parentId?: string;
  ownUid?: string;
}

/**
 * 获取文件夹元数据
 * - GET /open-apis/drive/explorer/v2/folder/:folderToken/meta
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.explorer.v2.folder.meta.list', method: 'GET', path: '/open-apis/drive/explorer/v2/folder/:folderToken/meta', tokens: 'tu' };
