// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    docToken: string;
  };
  data: {
    docToken: string;
    Revision: number;
    Requests: string[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 编辑旧版文档内容
 * - POST /open-apis/doc/v2/:docToken/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, drive:drive
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'doc.v2.batchUpdate.create', method: 'POST', path: '/open-apis/doc/v2/:docToken/batch_update', tokens: 'tu' };
