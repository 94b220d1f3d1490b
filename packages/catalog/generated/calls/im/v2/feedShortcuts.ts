// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    head?: boolean;
    tail?: boolean;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v2/feed_shortcuts
 * - Tokens: user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v2.feedShortcuts.create', method: 'POST', path: '/open-apis/im/v2/feed_shortcuts', tokens: 'u' };

export interface ListInput {
  params?: {
    page_token?: string;
    no_detail?: boolean;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/im/v2/feed_shortcuts
 * - Tokens: user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'im.v2.feedShortcuts.list', method: 'GET', path: '/open-apis/im/v2/feed_shortcuts', tokens: 'u' };
