// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AddEditors, DimensionInput, ProtectedRangeDimension, User } from '../types.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    requests: {
      protectId: string;
      dimension?: DimensionInput;
      editors?: {
        addEditors?: AddEditors;
        delEditors?: AddEditors;
      }[];
      lockInfo?: string;
    };
  };
}

export interface CreateOutput {
  replies?: {
    protectId?: string;
    sheetId?: string;
    dimension?: ProtectedRangeDimension;
    editors?: {
      addEditors?: User[];
      delEditors?: User[];
    };
    lockInfo?: string;
  }[];
}

/**
 * 修改保护范围
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.protectedRangeBatchUpdate.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update', tokens: 'tu' };
