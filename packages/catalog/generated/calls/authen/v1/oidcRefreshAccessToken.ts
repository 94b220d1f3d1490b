// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    grant_type: string;
    refresh_token: string;
  };
}

export interface CreateOutput {
  access_token: string;
  refresh_token?: string;
  token_type: string;
  expires_in?: number;
  refresh_expires_in?: number;
  scope?: string;
}

/**
 * 刷新 user_access_token
 * - POST /open-apis/authen/v1/oidc/refresh_access_token
 * - Tokens: app
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-refresh_access_token/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'authen.v1.oidcRefreshAccessToken.create', method: 'POST', path: '/open-apis/authen/v1/oidc/refresh_access_token', tokens: 'a', tier: 4 };
