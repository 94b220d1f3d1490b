// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    grant_type: string;
    code?: string;
    redirect_uri?: string;
    code_verifier?: string;
    scope?: string;
    refresh_token?: string;
    client_id?: string;
    client_secret?: string;
    device_code?: string;
  };
}

export interface CreateOutput {
  access_token?: string;
  expires_in?: number;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  token_type?: string;
  scope?: string;
  error_description?: string;
  error?: string;
}

/**
 * 获取 user_access_token
 * - POST /open-apis/authen/v2/oauth/token
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'authen.v2.oauth.token.create', method: 'POST', path: '/open-apis/authen/v2/oauth/token', tokens: '', beside: true, tier: 4 };
