// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    request_docs: {
      docs_token: string;
      docs_type: string;
    };
  };
}

export interface CreateOutput {
  docs_metas?: {
    docs_token?: unknown;
    docs_type?: unknown;
    title?: unknown;
    owner_id?: unknown;
    create_time?: unknown;
    latest_modify_user?: unknown;
    latest_modify_time?: unknown;
  };
}

/**
 * 获取元数据
 * - POST /open-apis/suite/docs-api/meta
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'suite.docs-api.meta.create', method: 'POST', path: '/open-apis/suite/docs-api/meta', tokens: 'tu' };
