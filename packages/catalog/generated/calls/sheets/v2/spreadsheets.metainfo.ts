// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    spreadsheetToken: string;
  };
  params?: {
    extFields?: string;
    user_id_type?: string;
  };
}

export interface ListOutput {
  spreadsheetToken?: string;
  properties?: {
    title?: string;
    ownerUser?: number;
    ownerUserID?: string;
    sheetCount?: number;
    revision?: number;
  };
  sheets?: {
    sheetId?: string;
    title?: string;
    index?: number;
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColCount?: number;
    merges?: {
      startRowIndex?: number;
      startColumnIndex?: number;
      rowCount?: number;
      columnCount?: number;
    }[];
    protectedRange?: {
      dimension?: {
        startIndex?: number;
        endIndex?: number;
        majorDimension?: string;
        sheetId?: string;
      };
      protectId?: string;
      lockInfo?: string;
      sheetId?: string;
    }[];
    blockInfo?: {
      blockToken?: string;
      blockType?: string;
    };
  }[];
}

/**
 * 获取表格元数据
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.spreadsheets.metainfo.list', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo', tokens: 'tu', tier: 11 };
