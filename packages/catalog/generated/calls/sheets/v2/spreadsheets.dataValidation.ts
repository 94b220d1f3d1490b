// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DataValidation, Options, OptionsInput } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    range: string;
    condition_values: string;
    multiple?: boolean;
    highlight?: boolean;
    colors?: string;
    dataValidationType?: string;
    dataValidation?: {
      /** ≤ 500 items; each ≤ 100 characters */
      conditionValues: string[];
      options?: OptionsInput;
    };
  };
}

export type CreateOutput = UnknownFields;

/**
 * 设置下拉列表
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.dataValidation.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation', tokens: 'tu', tier: 11 };

export interface DeleteInput {
  path: {
    spreadsheetToken: string;
  };
  params: {
    url?: string;
    spreadsheet_token?: string;
    ranges: string;
  };
  data: {
    dataValidationRanges: {
      range: string;
    }[];
  };
}

export interface DeleteOutput {
  rangeResults?: {
    range?: string;
    msg?: string;
    success?: boolean;
    updatedCells?: number;
  }[];
}

/**
 * 删除下拉列表设置
 * - DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'sheets.v2.spreadsheets.dataValidation.delete', method: 'DELETE', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation', tokens: 'tu', tier: 11 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    spreadsheetToken: string;
  };
  params: {
    /** default ":range" */
    range: ':range';
    /** default "list" */
    dataValidationType: 'list';
    url?: string;
    spreadsheet_token?: string;
  };
}

export interface ListOutput {
  spreadsheetToken?: string;
  sheetId?: string;
  revision?: number;
  dataValidations?: {
    ranges?: string[];
    dataValidationType?: string;
    conditionValues?: string[];
    options?: Options;
  }[];
}

/**
 * 查询下拉列表设置
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.spreadsheets.dataValidation.list', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation', tokens: 'tu', tier: 11 };

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
    sheetId: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    ranges: string[];
    condition_values: string;
    multiple?: boolean;
    highlight?: boolean;
    colors?: string;
    dataValidationType?: string;
    dataValidation?: DataValidation;
  };
}

export interface UpdateOutput {
  spreadsheetToken?: string;
  sheetId?: string;
  dataValidation?: {
    dataValidationType?: string;
    conditionValues?: string[];
    options?: Options;
  };
}

/**
 * 更新下拉列表设置
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.dataValidation.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId', tokens: 'tu', tier: 11 };

export interface Update2Input {
  path: {
    spreadsheetToken: string;
    sheetId: string;
    dataValidationId: number;
  };
  data: {
    dataValidationType: string;
    dataValidation: DataValidation;
  };
}

export interface Update2Output {
  spreadsheetToken?: string;
  sheetId?: string;
  dataValidation?: {
    dataValidationId?: number;
    dataValidationType?: string;
    conditionValues?: string[];
    options?: Options;
  };
}

/**
 * 更新下拉列表设置
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation
 * @deprecated Feishu lists it as superseded.
 */
export const update_2: ApiDefinition<Update2Input, Update2Output> = { id: 'sheets.v2.spreadsheets.dataValidation.update_2', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId', tokens: 'tu', tier: 11 };
