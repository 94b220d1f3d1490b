// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Updates } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  params?: {
    insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS' | (string & {});
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    range?: string;
    sheet_id?: string;
    values: string;
    valueRange?: {
      range: string;
      values: unknown;
    };
  };
}

export interface CreateOutput {
  spreadsheetToken?: string;
  tableRange?: string;
  revision?: number;
  updates?: Updates;
}

/**
 * 追加数据
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.valuesAppend.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append', tokens: 'tu', tier: 11 };
