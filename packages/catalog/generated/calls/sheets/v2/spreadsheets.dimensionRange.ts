// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Dimension, DimensionInput } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id: string;
    dimension: {
      sheetId: string;
      majorDimension: 'ROWS' | 'COLUMNS' | (string & {});
      length: number;
    };
    length: number;
  };
}

export interface CreateOutput {
  addCount?: number;
  majorDimension?: string;
}

/**
 * 增加行列
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.dimensionRange.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range', tokens: 'tu', tier: 11 };

export interface DeleteInput {
  path: {
    spreadsheetToken: string;
  };
  params: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id: string;
    dimension: 'ROWS' | 'COLUMNS';
    start_index: number;
    end_index: number;
  };
  data: {
    dimension: Dimension;
  };
}

export interface DeleteOutput {
  delCount?: number;
  majorDimension?: string;
}

/**
 * 删除行列
 * - DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v2.spreadsheets.dimensionRange.delete', method: 'DELETE', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range', tokens: 'tu', tier: 11 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id: string;
    dimension: DimensionInput;
    start_index: number;
    end_index: number;
    visible?: boolean;
    fixed_size?: number;
    dimensionProperties?: {
      visible?: boolean;
      fixedSize?: number;
    };
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新行列
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.dimensionRange.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range', tokens: 'tu', tier: 11 };
