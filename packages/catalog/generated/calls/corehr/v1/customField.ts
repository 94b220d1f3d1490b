// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CustomField2 } from '../types.ts';

export interface GetByParamInput {
  params: {
    object_api_name: string;
    custom_api_name: string;
  };
}

export interface GetByParamOutput {
  data?: CustomField2;
}

/**
 * 获取字段详情 · Get field details
 * - GET /open-apis/corehr/v1/custom_fields/get_by_param
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param
 */
export const getByParam: ApiDefinition<GetByParamInput, GetByParamOutput> = { id: 'corehr.v1.customField.getByParam', method: 'GET', path: '/open-apis/corehr/v1/custom_fields/get_by_param', tokens: 't', tier: 4 };

export interface ListObjectApiNameInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListObjectApiNameOutput {
  items?: {
    object_api_name?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    is_open?: boolean;
    create_time?: string;
    update_time?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取飞书人事对象列表 · Get a list of Feishu personnel objects
 * - GET /open-apis/corehr/v1/custom_fields/list_object_api_name
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name
 */
export const listObjectApiName: PagedApiDefinition<ListObjectApiNameInput, ListObjectApiNameOutput, 'items'> = { id: 'corehr.v1.customField.listObjectApiName', method: 'GET', path: '/open-apis/corehr/v1/custom_fields/list_object_api_name', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface QueryInput {
  params: {
    object_api_name_list: string[];
  };
}

export interface QueryOutput {
  items?: CustomField2[];
}

/**
 * 获取自定义字段列表 · Get a list of custom fields
 * - GET /open-apis/corehr/v1/custom_fields/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'corehr.v1.customField.query', method: 'GET', path: '/open-apis/corehr/v1/custom_fields/query', tokens: 't', tier: 4 };
