// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FilterType, FilterViewCondition } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
  };
  data?: {
    condition_id?: string;
    filter_type?: FilterType;
    compare_type?: string;
    expected?: string[];
  };
}

export interface CreateOutput {
  condition?: FilterViewCondition;
}

/**
 * 创建筛选条件 · Create Filter Condition
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v3.spreadsheetSheetFilterViewCondition.create', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
    condition_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除筛选条件 · Delete Filter Condition
 * - DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v3.spreadsheetSheetFilterViewCondition.delete', method: 'DELETE', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
    condition_id: string;
  };
}

export interface GetOutput {
  condition?: FilterViewCondition;
}

/**
 * 获取筛选条件 · Obtain Filter Condition
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheetSheetFilterViewCondition.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id', tokens: 'tu', tier: 3 };

export interface QueryInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
  };
}

export interface QueryOutput {
  items?: FilterViewCondition[];
}

/**
 * 查询筛选条件 · Query Filter Condition
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'sheets.v3.spreadsheetSheetFilterViewCondition.query', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query', tokens: 'tu', tier: 3 };

export interface UpdateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
    condition_id: string;
  };
  data?: {
    filter_type?: FilterType;
    compare_type?: string;
    expected?: string[];
  };
}

export interface UpdateOutput {
  condition?: FilterViewCondition;
}

/**
 * 更新筛选条件 · Update Filter Condition
 * - PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v3.spreadsheetSheetFilterViewCondition.update', method: 'PUT', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id', tokens: 'tu', tier: 3 };
