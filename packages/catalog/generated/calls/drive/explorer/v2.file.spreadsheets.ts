// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface DeleteInput {
  path: {
    spreadsheetToken: string;
  };
}

export interface DeleteOutput {
  id?: unknown;
  result?: unknown;
}

/**
 * 删除Sheet
 * - DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNzUjL1UzM14SN1MTN/delete-sheet
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.explorer.v2.file.spreadsheets.delete', method: 'DELETE', path: '/open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken', tokens: 'tu' };
export { deleteApi as delete };
