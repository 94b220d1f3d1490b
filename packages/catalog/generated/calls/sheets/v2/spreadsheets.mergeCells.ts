// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    range: string;
    sheet_id?: string;
    merge_type: 'MERGE_ALL' | 'MERGE_ROWS' | 'MERGE_COLUMNS';
    mergeType?: 'MERGE_ALL' | 'MERGE_ROWS' | 'MERGE_COLUMNS' | (string & {});
  };
}

export interface CreateOutput {
  spreadsheetToken?: string;
}

/**
 * 合并单元格
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.mergeCells.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells', tokens: 'tu', tier: 11 };
