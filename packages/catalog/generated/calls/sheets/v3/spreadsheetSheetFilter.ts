// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Condition } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data: {
    range: string;
    col: string;
    condition: Condition;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建筛选 · Create Filter
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v3.spreadsheetSheetFilter.create', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter', tokens: 'tu', tier: 2 };

export interface DeleteInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除筛选 · Delete Filter
 * - DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v3.spreadsheetSheetFilter.delete', method: 'DELETE', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
}

export interface GetOutput {
  sheet_filter_info?: {
    range: string;
    filtered_out_rows: number[];
    filter_infos: {
      col: string;
      conditions: Condition[];
    }[];
  };
}

/**
 * 获取筛选 · Obtain Filter
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheetSheetFilter.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter', tokens: 'tu', tier: 3 };

export interface UpdateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data: {
    col: string;
    condition: Condition;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新筛选 · Update Filter
 * - PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v3.spreadsheetSheetFilter.update', method: 'PUT', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter', tokens: 'tu', tier: 2 };
