// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    workspace_token: string;
  };
  params?: {
    type?: string;
    /** default 100 */
    page_size?: number;
    page_token?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/workspaces/:workspace_token/entities
 * - Tokens: tenant, user
 * - Scopes (any one): base:workspace:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.workspaces.entities.list', method: 'GET', path: '/open-apis/base/v3/workspaces/:workspace_token/entities', tokens: 'tu' };
