// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    ticket: string;
  };
}

export interface ListOutput {
  ticket?: string;
  url?: string;
  warningCode?: number;
}

/**
 * 查询导入结果
 * - GET /open-apis/sheets/v2/import/result
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'sheets.v2.import.result.list', method: 'GET', path: '/open-apis/sheets/v2/import/result', tokens: 'tu' };
