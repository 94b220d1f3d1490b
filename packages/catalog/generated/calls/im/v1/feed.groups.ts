// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DeletedGroup, FailedItem, FeedGroup } from '../types.ts';

export interface BatchAddItemInput {
  path: {
    feed_group_id: string;
  };
  data: {
    items: FeedGroup[];
  };
}

export interface BatchAddItemOutput {
  failed_items?: FailedItem[];
}

/**
 * Batch add feed cards to a feed group
 * - POST /open-apis/im/v1/groups/:feed_group_id/batch_add_item
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:write
 */
export const batch_add_item: ApiDefinition<BatchAddItemInput, BatchAddItemOutput> = { id: 'im.v1.feed.groups.batch_add_item', method: 'POST', path: '/open-apis/im/v1/groups/:feed_group_id/batch_add_item', tokens: 'u' };

export interface BatchQueryInput {
  params?: {
    user_id_type?: string;
  };
  data: {
    group_ids: unknown[];
  };
}

export interface BatchQueryOutput {
  deleted_groups?: DeletedGroup[];
  groups?: DeletedGroup[];
}

/**
 * Batch query feed groups
 * - POST /open-apis/im/v1/groups/batch_query
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:read
 */
export const batch_query: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'im.v1.feed.groups.batch_query', method: 'POST', path: '/open-apis/im/v1/groups/batch_query', tokens: 'u' };

export interface BatchRemoveItemInput {
  path: {
    feed_group_id: string;
  };
  data: {
    items: FeedGroup[];
  };
}

export interface BatchRemoveItemOutput {
  failed_items?: FailedItem[];
}

/**
 * Batch remove feed cards from a feed group
 * - POST /open-apis/im/v1/groups/:feed_group_id/batch_remove_item
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:write
 */
export const batch_remove_item: ApiDefinition<BatchRemoveItemInput, BatchRemoveItemOutput> = { id: 'im.v1.feed.groups.batch_remove_item', method: 'POST', path: '/open-apis/im/v1/groups/:feed_group_id/batch_remove_item', tokens: 'u' };

export interface CreateInput {
  params?: {
    user_id_type?: string;
  };
  data: {
    feed_group_creator: {
      name: string;
      rules?: {
        rules: unknown[];
      };
      type: string;
    };
  };
}

export interface CreateOutput {
  group_id?: string;
}

/**
 * Create a feed group
 * - POST /open-apis/im/v1/groups
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:write
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.feed.groups.create', method: 'POST', path: '/open-apis/im/v1/groups', tokens: 'u' };

export interface DeleteInput {
  path: {
    feed_group_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * Delete a feed group
 * - DELETE /open-apis/im/v1/groups/:feed_group_id
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:write
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.feed.groups.delete', method: 'DELETE', path: '/open-apis/im/v1/groups/:feed_group_id', tokens: 'u' };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    feed_group_id: string;
  };
  params?: {
    user_id_type?: string;
  };
  data: {
    feed_group_updater: {
      name?: string;
      rules?: {
        rules: unknown[];
      };
      update_fields?: unknown[];
    };
  };
}

export type UpdateOutput = UnknownFields;

/**
 * Update a feed group
 * - PUT /open-apis/im/v1/groups/:feed_group_id
 * - Tokens: user
 * - Scopes (any one): im:feed_group_v1:write
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v1.feed.groups.update', method: 'PUT', path: '/open-apis/im/v1/groups/:feed_group_id', tokens: 'u' };
