// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    page_all?: boolean;
    start_time?: string;
    end_time?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/im/v1/groups
 * - Tokens: user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'im.v1.groups.list', method: 'GET', path: '/open-apis/im/v1/groups', tokens: 'u' };
