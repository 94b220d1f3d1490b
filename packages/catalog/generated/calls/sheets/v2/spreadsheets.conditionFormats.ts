// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Attr, RuleType, Style } from '../types.ts';

export interface ListInput {
  path: {
    spreadsheet_token: string;
  };
  params: {
    sheet_ids: string[];
  };
}

export interface ListOutput {
  sheet_condition_formats?: {
    sheet_id?: string;
    condition_format?: {
      cf_id?: string;
      ranges?: string[];
      rule_type?: RuleType;
      attrs?: Attr[];
      style?: Style;
    };
  }[];
}

/**
 * 批量获取条件格式
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.spreadsheets.conditionFormats.list', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats', tokens: 'tu', tier: 11 };
