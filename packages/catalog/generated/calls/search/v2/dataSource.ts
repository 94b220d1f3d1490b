// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nNames } from '../../shared-types.ts';
import type { ConnectorParam, DataSource } from '../types.ts';

export interface CreateInput {
  data: {
    name: string;
    state?: 0 | 1;
    description?: string;
    icon_url?: string;
    /** default "search_common_card" */
    template?: string;
    searchable_fields?: string[];
    i18n_name?: I18nNames;
    i18n_description?: I18nNames;
    schema_id?: string;
    app_id?: string;
    /** default 0 */
    connect_type?: 0 | 1;
    connector_param?: ConnectorParam;
    enable_answer?: boolean;
  };
}

export interface CreateOutput {
  data_source?: DataSource;
}

/**
 * 创建数据源 · Create data source
 * - POST /open-apis/search/v2/data_sources
 * - Tokens: tenant
 * - Scopes (any one): search:data_source, search:data_source:create
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'search.v2.dataSource.create', method: 'POST', path: '/open-apis/search/v2/data_sources', tokens: 't', tier: 1 };

export interface DeleteInput {
  path: {
    data_source_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除数据源 · Delete data source
 * - DELETE /open-apis/search/v2/data_sources/:data_source_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_source, search:data_source:delete
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'search.v2.dataSource.delete', method: 'DELETE', path: '/open-apis/search/v2/data_sources/:data_source_id', tokens: 't', tier: 1 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    data_source_id: string;
  };
}

export interface GetOutput {
  data_source?: DataSource;
}

/**
 * 获取数据源 · Get data source
 * - GET /open-apis/search/v2/data_sources/:data_source_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_source, search:data_source:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'search.v2.dataSource.get', method: 'GET', path: '/open-apis/search/v2/data_sources/:data_source_id', tokens: 't', tier: 1 };

export interface ListInput {
  params?: {
    view?: 0 | 1;
    /** ≤ 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: DataSource[];
}

/**
 * 批量获取数据源 · Batch get data sources
 * - GET /open-apis/search/v2/data_sources
 * - Tokens: tenant
 * - Scopes (any one): search:data_source, search:data_source:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'search.v2.dataSource.list', method: 'GET', path: '/open-apis/search/v2/data_sources', tokens: 't', tier: 2, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    data_source_id: string;
  };
  data?: {
    name?: string;
    state?: 0 | 1;
    description?: string;
    icon_url?: string;
    i18n_name?: I18nNames;
    i18n_description?: I18nNames;
    connector_param?: ConnectorParam;
    enable_answer?: boolean;
  };
}

export interface PatchOutput {
  data_source?: DataSource;
}

/**
 * 修改数据源 · Modify data source
 * - PATCH /open-apis/search/v2/data_sources/:data_source_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_source, search:data_source:update
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'search.v2.dataSource.patch', method: 'PATCH', path: '/open-apis/search/v2/data_sources/:data_source_id', tokens: 't', tier: 1 };
