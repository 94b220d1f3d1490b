// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { StyleInput } from '../types.ts';

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    range: string;
    sheet_id?: string;
    style: string;
    appendStyle?: {
      range: string;
      style: StyleInput;
    };
  };
}

export interface UpdateOutput {
  updates?: {
    revision?: number;
    spreadsheetToken?: string;
    updatedRange?: string;
    updatedRows?: number;
    updatedColumns?: number;
    updatedCells?: number;
  };
}

/**
 * 设置单元格样式
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.style.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style', tokens: 'tu', tier: 11 };
