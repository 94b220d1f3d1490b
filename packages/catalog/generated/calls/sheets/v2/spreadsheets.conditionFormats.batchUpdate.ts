// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Attr, RuleType, SpreadsheetsConditionFormatsBatchCreateResponse, Style } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
  };
  data: {
    sheet_condition_formats: {
      sheet_id: string;
      condition_format: {
        cf_id: string;
        ranges: string[];
        rule_type: RuleType;
        attrs: Attr[];
        style?: Style;
      };
    }[];
  };
}

export interface CreateOutput {
  responses?: SpreadsheetsConditionFormatsBatchCreateResponse[];
}

/**
 * 批量更新条件格式
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.conditionFormats.batchUpdate.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update', tokens: 'tu', tier: 11 };
