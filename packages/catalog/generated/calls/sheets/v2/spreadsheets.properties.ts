// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    properties: {
      title: string;
    };
  };
}

export interface UpdateOutput {
  spreadsheetToken?: string;
  title?: string;
}

/**
 * 更新表格属性
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.properties.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties', tokens: 'tu' };
