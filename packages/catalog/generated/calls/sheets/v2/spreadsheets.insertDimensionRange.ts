// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Dimension } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id: string;
    dimension: Dimension;
    start_index: number;
    end_index: number;
    inherit_style?: 'BEFORE' | 'AFTER';
    inheritStyle?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 插入行列
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.insertDimensionRange.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range', tokens: 'tu', tier: 11 };
