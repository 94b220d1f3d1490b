// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    spreadsheet_token: string;
  };
  params?: {
    user_id_type?: 'open_id' | 'union_id' | (string & {});
  };
  data: {
    addProtectedDimension: {
      dimension: {
        sheetId: string;
        majorDimension?: 'ROWS' | 'COLUMNS' | (string & {});
        startIndex: number;
        endIndex: number;
      };
      editors?: number[];
      users?: string[];
      lockInfo?: string;
    };
  };
}

export interface CreateOutput {
  addProtectedDimension?: {
    dimension?: {
      sheetId?: string;
      majorDimension?: 'ROWS' | 'COLUMNS' | (string & {});
      startIndex?: number;
      endIndex?: number;
    };
    editors?: number[];
    users?: string[];
    lockInfo?: string;
    protectId?: string;
  }[];
}

/**
 * 增加保护范围
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.protectedDimension.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension', tokens: 'tu', tier: 11 };
