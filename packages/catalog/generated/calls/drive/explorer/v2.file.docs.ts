// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface DeleteInput {
  path: {
    docToken: string;
  };
}

export interface DeleteOutput {
  id?: unknown;
  result?: unknown;
}

/**
 * 删除Doc
 * - DELETE /open-apis/drive/explorer/v2/file/docs/:docToken
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, drive:drive
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.explorer.v2.file.docs.delete', method: 'DELETE', path: '/open-apis/drive/explorer/v2/file/docs/:docToken', tokens: 'tu' };
export { deleteApi as delete };
