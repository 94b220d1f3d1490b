// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    client_id?: string;
    client_secret?: string;
    token: string;
    token_type_hint?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 撤销 token · Revoke a token
 * - POST accounts.feishu.cn/oauth/v1/revoke
 * - Tokens: none needed
 * - Scopes: none needed
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'oauth.v1.revoke.create', method: 'POST', path: '/oauth/v1/revoke', host: 'accounts.feishu.cn', tokens: '', beside: true };
