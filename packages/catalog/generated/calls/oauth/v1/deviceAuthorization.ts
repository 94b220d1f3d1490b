// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    client_id?: string;
    client_secret?: string;
    scope?: string;
  };
}

export interface CreateOutput {
  device_code?: string;
  user_code?: string;
  verification_uri?: string;
  verification_uri_complete?: string;
  expires_in?: number;
  interval?: number;
}

/**
 * 发起设备授权 · Start a device authorization
 * - POST accounts.feishu.cn/oauth/v1/device_authorization
 * - Tokens: none needed
 * - Scopes: none needed
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'oauth.v1.deviceAuthorization.create', method: 'POST', path: '/oauth/v1/device_authorization', host: 'accounts.feishu.cn', tokens: '', beside: true };
