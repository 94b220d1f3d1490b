// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params?: {
    active?: boolean;
    /** ≤ 10 items */
    transfer_reason_unique_identifier?: string[];
  };
}

export interface QueryOutput {
  items?: {
    transfer_reason_unique_identifier?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
    parent_transfer_reason_unique_identifier?: string;
    created_time?: string;
    updated_time?: string;
  }[];
}

/**
 * 获取异动原因列表 · Get a list of reasons for the change
 * - GET /open-apis/corehr/v1/transfer_reasons/query
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly, corehr:people_cli, corehr:transfer_reason:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'corehr.v1.transferReason.query', method: 'GET', path: '/open-apis/corehr/v1/transfer_reasons/query', tokens: 'tu', tier: 3 };
