// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface DeleteInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    protectIds: string[];
  };
}

export interface DeleteOutput {
  delProtectIds?: string[];
}

/**
 * 删除保护范围
 * - DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v2.spreadsheets.protectedRangeBatchDel.delete', method: 'DELETE', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del', tokens: 'tu', tier: 11 };
export { deleteApi as delete };
