// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface VerifyInput {
  params?: {
    flow_id?: string;
    user_code?: string;
  };
}

export type VerifyOutput = UnknownFields;

/**
 * 设备授权页 · Verify a device
 * - GET accounts.feishu.cn/oauth/v1/device/verify
 * - Tokens: none needed
 * - Scopes: none needed
 */
export const verify: ApiDefinition<VerifyInput, VerifyOutput> = { id: 'oauth.v1.device.verify', method: 'GET', path: '/oauth/v1/device/verify', host: 'accounts.feishu.cn', tokens: '' };
