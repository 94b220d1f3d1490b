// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    grant_type: string;
    client_id?: string;
    client_secret?: string;
    client_assertion_type?: string;
    client_assertion?: string;
    code?: string;
    redirect_uri?: string;
    code_verifier?: string;
    device_code?: string;
    refresh_token?: string;
    scope?: string;
  };
}

export interface CreateOutput {
  access_token?: string;
  expires_in?: number;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  token_type?: string;
  scope?: string;
  error?: string;
  error_description?: string;
}

/**
 * 获取或刷新 user_access_token（v3） · Get or refresh a user_access_token (v3)
 * - POST accounts.feishu.cn/oauth/v3/token
 * - Tokens: none needed
 * - Scopes: none needed
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'oauth.v3.token.create', method: 'POST', path: '/oauth/v3/token', host: 'accounts.feishu.cn', tokens: '', beside: true };
