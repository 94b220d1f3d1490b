// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Acl, ItemContent, ItemMetadata } from '../types.ts';

export interface CreateInput {
  path: {
    data_source_id: string;
  };
  data: {
    /** ≤ 128 characters */
    id: string;
    acl: Acl[];
    metadata: ItemMetadata;
    structured_data: string;
    content?: ItemContent;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 为指定数据项创建索引 · Index data item
 * - POST /open-apis/search/v2/data_sources/:data_source_id/items
 * - Tokens: tenant
 * - Scopes (any one): search:data_item:create, search:data_source
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'search.v2.dataSourceItem.create', method: 'POST', path: '/open-apis/search/v2/data_sources/:data_source_id/items', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    data_source_id: string;
    item_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除数据项 · Delete data item
 * - DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_item:delete, search:data_source
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'search.v2.dataSourceItem.delete', method: 'DELETE', path: '/open-apis/search/v2/data_sources/:data_source_id/items/:item_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    data_source_id: string;
    item_id: string;
  };
}

export interface GetOutput {
  item: {
    id: string;
    acl: Acl[];
    metadata: ItemMetadata;
    structured_data: string;
    content?: ItemContent;
  };
}

/**
 * 查询指定数据项 · Get data item
 * - GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_item:readonly, search:data_source, search:data_source:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'search.v2.dataSourceItem.get', method: 'GET', path: '/open-apis/search/v2/data_sources/:data_source_id/items/:item_id', tokens: 't', tier: 4 };
