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
  };
}

export interface CreateOutput {
  spreadsheetToken?: string;
}

/**
 * 拆分单元格
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.unmergeCells.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells', tokens: 'tu', tier: 11 };
