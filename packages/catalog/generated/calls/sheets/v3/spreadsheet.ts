// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  data?: {
    /** ≤ 255 characters */
    title?: string;
    folder_token?: string;
    without_mount?: boolean;
  };
}

export interface CreateOutput {
  spreadsheet?: {
    title?: string;
    folder_token?: string;
    url?: string;
    spreadsheet_token?: string;
    without_mount?: boolean;
  };
}

/**
 * 创建电子表格 · Create a spreadsheet
 * - POST /open-apis/sheets/v3/spreadsheets
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet:create
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v3.spreadsheet.create', method: 'POST', path: '/open-apis/sheets/v3/spreadsheets', tokens: 'tu', tier: 2 };

export interface GetInput {
  path: {
    spreadsheet_token: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  spreadsheet?: {
    title?: string;
    owner_id?: string;
    token?: string;
    url?: string;
  };
}

/**
 * 获取电子表格信息 · Get spreadsheet information
 * - GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet.meta:read, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'sheets.v3.spreadsheet.get', method: 'GET', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    spreadsheet_token: string;
  };
  data?: {
    title?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改电子表格属性 · Modify spreadsheet properties
 * - PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet, sheets:spreadsheet.meta:write_only
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'sheets.v3.spreadsheet.patch', method: 'PATCH', path: '/open-apis/sheets/v3/spreadsheets/:spreadsheet_token', tokens: 'tu', tier: 2 };
