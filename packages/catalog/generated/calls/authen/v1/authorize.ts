// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    client_id: string;
    response_type: string;
    redirect_uri: string;
    scope?: string;
    state?: string;
    code_challenge?: string;
    code_challenge_method?: string;
    prompt?: 'consent' | (string & {});
  };
}

export type ListOutput = UnknownFields;

/**
 * 获取授权码
 * - GET accounts.feishu.cn/open-apis/authen/v1/authorize
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'authen.v1.authorize.list', method: 'GET', path: '/open-apis/authen/v1/authorize', host: 'accounts.feishu.cn', tokens: '', tier: 4 };
