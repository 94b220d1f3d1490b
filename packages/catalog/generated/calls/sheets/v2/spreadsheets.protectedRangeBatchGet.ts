// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ProtectedRangeDimension, User } from '../types.ts';

export interface ListInput {
  path: {
    spreadsheetToken: string;
  };
  params: {
    protectIds: string;
    memberType?: 'userId' | 'openId' | 'unionId' | (string & {});
  };
}

export interface ListOutput {
  protectedRanges?: {
    protectId?: string;
    dimension?: ProtectedRangeDimension;
    sheetId?: string;
    lockInfo?: string;
    editors?: {
      users?: User[];
    };
  }[];
}

/**
 * 获取保护范围
 * - GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.spreadsheets.protectedRangeBatchGet.list', method: 'GET', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get', tokens: 'tu', tier: 11 };
