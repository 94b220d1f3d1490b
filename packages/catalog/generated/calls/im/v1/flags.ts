// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    message_id?: string;
    item_type?: string;
    flag_type?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v1/flags
 * - Tokens: user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.flags.create', method: 'POST', path: '/open-apis/im/v1/flags', tokens: 'u' };

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    page_all?: boolean;
    /** default true */
    enrich_feed_thread?: boolean;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/im/v1/flags
 * - Tokens: user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'im.v1.flags.list', method: 'GET', path: '/open-apis/im/v1/flags', tokens: 'u' };
