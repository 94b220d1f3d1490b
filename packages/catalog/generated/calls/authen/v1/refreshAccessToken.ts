// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    grant_type: string;
    refresh_token: string;
  };
}

export interface CreateOutput {
  access_token?: string;
  token_type?: string;
  expires_in?: number;
  name?: string;
  en_name?: string;
  avatar_url?: string;
  avatar_thumb?: string;
  avatar_middle?: string;
  avatar_big?: string;
  open_id?: string;
  union_id?: string;
  email?: string;
  enterprise_email?: string;
  user_id?: string;
  mobile?: string;
  tenant_key?: string;
  refresh_expires_in?: number;
  refresh_token?: string;
  sid?: string;
}

/**
 * 刷新 user_access_token（v1 版本）
 * - POST /open-apis/authen/v1/refresh_access_token
 * - Tokens: app
 * - Scopes: none needed
 * - Scopes of single fields: contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.phone:readonly, directory:employee.base.email:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/refresh_access_token/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'authen.v1.refreshAccessToken.create', method: 'POST', path: '/open-apis/authen/v1/refresh_access_token', tokens: 'a' };
