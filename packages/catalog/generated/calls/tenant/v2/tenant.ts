// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type QueryInput = NoInput;

export interface QueryOutput {
  tenant?: {
    name: string;
    display_id: string;
    tenant_tag: 0 | 2;
    tenant_key: string;
    avatar: {
      avatar_origin?: string;
      avatar_72?: string;
      avatar_240?: string;
      avatar_640?: string;
    };
    domain?: string;
  };
}

/**
 * 获取企业信息 · Obtain company information
 * - GET /open-apis/tenant/v2/tenant/query
 * - Tokens: tenant
 * - Scopes (any one): tenant:tenant:readonly
 * - Scopes of single fields: tenant:tenant.domain:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'tenant.v2.tenant.query', method: 'GET', path: '/open-apis/tenant/v2/tenant/query', tokens: 't', tier: 4 };
