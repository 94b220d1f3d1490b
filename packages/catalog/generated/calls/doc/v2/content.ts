// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    docToken: string;
  };
}

export interface ListOutput {
  content?: unknown;
  revision?: unknown;
}

/**
 * 获取旧版文档富文本内容
 * - GET /open-apis/doc/v2/:docToken/content
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.content:read, drive:drive, drive:drive:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDM2YjL1AjN24SNwYjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'doc.v2.content.list', method: 'GET', path: '/open-apis/doc/v2/:docToken/content', tokens: 'tu' };
