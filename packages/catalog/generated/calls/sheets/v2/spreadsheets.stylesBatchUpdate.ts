// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Responses, StyleInput } from '../types.ts';

export interface UpdateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    data: {
      ranges: unknown[];
      style: StyleInput;
    }[];
  };
}

export interface UpdateOutput {
  spreadsheetToken?: string;
  totalUpdatedRows?: number;
  totalUpdatedColumns?: number;
  totalUpdatedCells?: number;
  revision?: number;
  responses?: Responses;
}

/**
 * 批量设置单元格样式
 * - PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'sheets.v2.spreadsheets.stylesBatchUpdate.update', method: 'PUT', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update', tokens: 'tu', tier: 11 };
