// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    app_token: string;
    block_id: string;
  };
  params: {
    base_token: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data
 * - Tokens: tenant, user
 * - Scopes (any one): base:appmode_block:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.baseApps.blocks.data.list', method: 'GET', path: '/open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data', tokens: 'tu' };
