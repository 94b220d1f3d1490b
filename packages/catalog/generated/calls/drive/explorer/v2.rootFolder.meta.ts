// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  token?: string;
  id?: string;
  user_id?: string;
}

/**
 * 获取我的空间（根文件夹）元数据
 * - GET /open-apis/drive/explorer/v2/root_folder/meta
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.explorer.v2.rootFolder.meta.list', method: 'GET', path: '/open-apis/drive/explorer/v2/root_folder/meta', tokens: 'tu' };
