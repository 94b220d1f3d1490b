// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FilterView } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data?: {
    filter_view_id?: string;
    filter_view_name?: string;
    range?: string;
  };
}

export interface CreateOutput {
  filter_view?: FilterView;
}

/**
 * 创建筛选视图 · Create Filter View
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v3.spreadsheetSheetFilterView.create', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除筛选视图 · Delete Filter View
 * - DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v3.spreadsheetSheetFilterView.delete', method: 'DELETE', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
  };
}

export interface GetOutput {
  filter_view?: FilterView;
}

/**
 * 获取筛选视图 · Obtain Filter View
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheetSheetFilterView.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    filter_view_id: string;
  };
  data?: {
    filter_view_name?: string;
    range?: string;
  };
}

export interface PatchOutput {
  filter_view?: FilterView;
}

/**
 * 更新筛选视图 · Update Filter View
 * - PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'sheets.v3.spreadsheetSheetFilterView.patch', method: 'PATCH', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id', tokens: 'tu', tier: 3 };

export interface QueryInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
}

export interface QueryOutput {
  items?: FilterView[];
}

/**
 * 查询筛选视图 · Query Filter View
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'sheets.v3.spreadsheetSheetFilterView.query', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query', tokens: 'tu', tier: 3 };
