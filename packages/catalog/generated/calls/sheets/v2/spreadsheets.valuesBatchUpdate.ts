// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Responses } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    valueRanges: {
      range: string;
      values: unknown;
    };
  };
}

export interface CreateOutput {
  responses?: Responses;
  revision?: number;
  spreadsheetToken?: string;
}

/**
 * 向多个范围写入数据
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.valuesBatchUpdate.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update', tokens: 'tu', tier: 11 };
