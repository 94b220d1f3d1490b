// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FloatImage } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
  data?: {
    /** 10 characters */
    float_image_id?: string;
    float_image_token?: string;
    range?: string;
    width?: number;
    height?: number;
    offset_x?: number;
    offset_y?: number;
  };
}

export interface CreateOutput {
  float_image?: FloatImage;
}

/**
 * 创建浮动图片 · Create Floating Image
 * - POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v3.spreadsheetSheetFloatImage.create', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    float_image_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除浮动图片 · Delete Floating Image
 * - DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v3.spreadsheetSheetFloatImage.delete', method: 'DELETE', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    float_image_id: string;
  };
}

export interface GetOutput {
  float_image?: FloatImage;
}

/**
 * 获取浮动图片 · Obtain Floating Image
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheetSheetFloatImage.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
    float_image_id: string;
  };
  data?: {
    float_image_token?: string;
    range?: string;
    width?: number;
    height?: number;
    offset_x?: number;
    offset_y?: number;
  };
}

export interface PatchOutput {
  float_image?: FloatImage;
}

/**
 * 更新浮动图片 · Update Floating Image
 * - PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:write_only
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'sheets.v3.spreadsheetSheetFloatImage.patch', method: 'PATCH', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id', tokens: 'tu', tier: 3 };

export interface QueryInput {
  path: {
    spreadsheet_token: string;
    sheet_id: string;
  };
}

export interface QueryOutput {
  items?: FloatImage[];
}

/**
 * 查询浮动图片 · Query Floating Image
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:read, sheets:spreadsheet:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'sheets.v3.spreadsheetSheetFloatImage.query', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query', tokens: 'tu', tier: 3 };
