// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    app_id: string;
    app_secret: string;
    app_ticket: string;
  };
}

export interface CreateOutput {
  app_access_token?: string;
  expire?: number;
}

/**
 * 商店应用获取 app_access_token · Store applications get app_access_token
 * - POST /open-apis/auth/v3/app_access_token
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'auth.v3.appAccessToken.create', method: 'POST', path: '/open-apis/auth/v3/app_access_token', tokens: '', beside: true };

export interface InternalInput {
  data: {
    app_id: string;
    app_secret: string;
  };
}

export interface InternalOutput {
  app_access_token?: string;
  expire?: number;
  tenant_access_token?: string;
}

/**
 * 自建应用获取 app_access_token · Get custom app app_access_token
 * - POST /open-apis/auth/v3/app_access_token/internal
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal
 */
export const internal: ApiDefinition<InternalInput, InternalOutput> = { id: 'auth.v3.appAccessToken.internal', method: 'POST', path: '/open-apis/auth/v3/app_access_token/internal', tokens: '', beside: true };
