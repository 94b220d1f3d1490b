// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    space_id: string;
    parent_node_token?: string;
    page_size?: number;
    page_token?: string;
    page_all?: boolean;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/wiki/v2/spaces/my_library
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:retrieve
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'wiki.v2.spaces.myLibrary.list', method: 'GET', path: '/open-apis/wiki/v2/spaces/my_library', tokens: 'tu' };
