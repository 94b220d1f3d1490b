// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FindCondition, FindReplaceResult, Sheet } from '../types.ts';

export interface FindInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data: {
    find_condition: FindCondition;
    find: string;
  };
}

export interface FindOutput {
  find_result?: FindReplaceResult;
}

/**
 * 查找单元格 · Find cells
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find
 */
export const find: ApiDefinition<FindInput, FindOutput> = { id: 'sheets.v3.spreadsheetSheet.find', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find', tokens: 'tu', tier: 3 };

export interface GetInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
}

export interface GetOutput {
  sheet?: Sheet;
}

/**
 * 查询工作表 · Query a sheet
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheetSheet.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id', tokens: 'tu', tier: 4 };

export interface MoveDimensionInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data?: {
    source?: {
      major_dimension?: 'ROWS' | 'COLUMNS' | (string & {});
      start_index?: number;
      end_index?: number;
    };
    destination_index?: number;
  };
}

export type MoveDimensionOutput = UnknownFields;

/**
 * 移动行列 · Move rows or columns
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension
 */
export const moveDimension: ApiDefinition<MoveDimensionInput, MoveDimensionOutput> = { id: 'sheets.v3.spreadsheetSheet.moveDimension', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension', tokens: 'tu', tier: 3 };

export interface QueryInput {
  path: {
    spreadsheet_token: string;
  };
}

export interface QueryOutput {
  sheets?: Sheet[];
}

/**
 * 获取工作表 · Get a sheet
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'sheets.v3.spreadsheetSheet.query', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query', tokens: 'tu', tier: 4 };

export interface ReplaceInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data: {
    find_condition: FindCondition;
    find: string;
    replacement: string;
  };
}

export interface ReplaceOutput {
  replace_result?: FindReplaceResult;
}

/**
 * 替换单元格 · Replace cells
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace
 */
export const replace: ApiDefinition<ReplaceInput, ReplaceOutput> = { id: 'sheets.v3.spreadsheetSheet.replace', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace', tokens: 'tu', tier: 2 };
