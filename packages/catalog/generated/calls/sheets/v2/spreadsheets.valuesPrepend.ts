// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Updates } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    valueRange: {
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
 * 插入数据
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.valuesPrepend.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend', tokens: 'tu', tier: 11 };
