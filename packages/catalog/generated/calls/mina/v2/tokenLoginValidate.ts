// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    code: string;
  };
}

export interface CreateOutput {
  open_id?: string;
  employee_id?: string;
  session_key?: string;
  tenant_key?: string;
  access_token?: string;
  expires_in?: number;
  refresh_token?: string;
}

/**
 * 获取 user_access_token（小程序）
 * - POST /open-apis/mina/v2/tokenLoginValidate
 * - Tokens: app
 * - Scopes: none needed
 * @see https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mina.v2.tokenLoginValidate.create', method: 'POST', path: '/open-apis/mina/v2/tokenLoginValidate', tokens: 'a' };
