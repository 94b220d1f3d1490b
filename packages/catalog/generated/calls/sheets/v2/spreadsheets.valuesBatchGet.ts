// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ValueRange, ValueRenderOption } from '../types.ts';

export interface ListInput {
  path: {
    spreadsheetToken: string;
  };
  params: {
    ranges: string;
    valueRenderOption?: ValueRenderOption;
    dateTimeRenderOption?: string;
    user_id_type?: 'open_id' | 'union_id' | (string & {});
  };
}

export interface ListOutput {
  revision?: number;
  spreadsheetToken?: string;
  totalCells?: number;
  valueRanges?: ValueRange;
}

/**
 * 读取多个范围
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.spreadsheets.valuesBatchGet.list', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get', tokens: 'tu', tier: 11 };
