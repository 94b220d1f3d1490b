// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    docToken: string;
  };
}

export interface ListOutput {
  spreadsheetToken?: unknown;
  sheets?: {
    sheetId?: unknown;
    title?: unknown;
    index?: unknown;
    rowCount?: unknown;
    columnCount?: unknown;
  };
}

/**
 * 获取旧版文档中的电子表格元数据
 * - GET /open-apis/doc/v2/:docToken/sheet_meta
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, drive:drive, drive:drive:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzUjLwgzM14CM4MTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'doc.v2.sheetMeta.list', method: 'GET', path: '/open-apis/doc/v2/:docToken/sheet_meta', tokens: 'tu' };
