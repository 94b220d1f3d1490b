// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AddSheet } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
  };
  params?: {
    user_id_type?: 'open_id' | 'union_id' | (string & {});
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id: string;
    title?: string;
    index?: number;
    hidden?: boolean;
    frozen_row_count?: number;
    frozen_col_count?: number;
    lock?: string;
    lock_info?: string;
    user_ids?: string;
    user_id_type?: 'open_id' | 'union_id' | 'lark_id' | 'user_id';
    requests?: {
      addSheet?: {
        properties: {
          title: string;
          index?: number;
        };
      };
      copySheet?: {
        source: {
          sheetId: string;
        };
        destination: {
          title?: string;
        };
      };
      deleteSheet?: {
        sheetId: string;
      };
    };
  };
}

export interface CreateOutput {
  replies?: {
    addSheet?: AddSheet;
    copySheet?: AddSheet;
    deleteSheet?: {
      result?: boolean;
      sheetId?: string;
    };
  };
}

/**
 * 更新工作表属性
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.sheetsBatchUpdate.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update', tokens: 'tu', tier: 11 };
