// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ValueRange, ValueRenderOption } from '../types.ts';

export interface GetInput {
  path: {
    spreadsheetToken: string;
    range: string;
  };
  params?: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id?: string;
    value_render_option?: string;
    valueRenderOption?: ValueRenderOption;
    dateTimeRenderOption?: string;
    user_id_type?: 'open_id' | 'union_id' | (string & {});
  };
}

export interface GetOutput {
  revision?: number;
  spreadsheetToken?: string;
  valueRange?: ValueRange;
}

/**
 * 读取单个范围
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v2.spreadsheets.values.get', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range', tokens: 'tu', tier: 11 };

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
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

export interface UpdateOutput {
  spreadsheetToken?: string;
  revision?: number;
  updatedRange?: string;
  updatedRows?: number;
  updatedColumns?: number;
  updatedCells?: number;
}

/**
 * 向单个范围写入数据
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.values.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values', tokens: 'tu', tier: 11 };
