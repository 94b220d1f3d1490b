// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    FolderToken?: string;
    Content?: string;
  };
}

export interface CreateOutput {
  objToken?: unknown;
  url?: unknown;
}

/**
 * 创建旧版文档
 * - POST /open-apis/doc/v2/create
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, drive:drive
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'doc.v2.create.create', method: 'POST', path: '/open-apis/doc/v2/create', tokens: 'tu' };
