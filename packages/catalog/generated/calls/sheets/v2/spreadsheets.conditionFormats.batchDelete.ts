// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { SpreadsheetsConditionFormatsBatchCreateResponse } from '../types.ts';

export interface DeleteInput {
  path: {
    spreadsheet_token: string;
  };
  data?: {
    sheet_cf_ids?: {
      sheet_id?: string;
      cf_id?: string;
    }[];
  };
}

export interface DeleteOutput {
  responses?: SpreadsheetsConditionFormatsBatchCreateResponse[];
}

/**
 * 批量删除条件格式
 * - DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v2.spreadsheets.conditionFormats.batchDelete.delete', method: 'DELETE', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete', tokens: 'tu', tier: 11 };
export { deleteApi as delete };
