// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { HiberarchyCommonInput, Location2, ObjectFieldData } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    hiberarchy_common: HiberarchyCommonInput;
    location_usage_list?: {
      enum_name: string;
    }[];
    address?: {
      country_region_id: string;
      region_id?: string;
      city_id?: string;
      distinct_id?: string;
      address_line1?: string;
      address_line2?: string;
      address_line3?: string;
      address_line4?: string;
      address_line5?: string;
      address_line6?: string;
      address_line7?: string;
      address_line8?: string;
      address_line9?: string;
      local_address_line1?: string;
      local_address_line2?: string;
      local_address_line3?: string;
      local_address_line4?: string;
      local_address_line5?: string;
      local_address_line6?: string;
      local_address_line7?: string;
      local_address_line8?: string;
      local_address_line9?: string;
      postal_code?: string;
      address_type_list?: {
        enum_name: string;
      }[];
      is_primary?: boolean;
      is_public?: boolean;
      custom_fields?: ObjectFieldData[];
    }[];
    working_hours_type_id?: string;
    effective_time: string;
    expiration_time?: string;
    custom_fields?: ObjectFieldData[];
    locale?: {
      enum_name: string;
    };
    time_zone_id?: string;
    display_language_id?: string;
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  location?: Location2;
}

/**
 * 创建地点 · Create location
 * - POST /open-apis/corehr/v1/locations
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:locations:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.location.create', method: 'POST', path: '/open-apis/corehr/v1/locations', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    location_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除地点 · Delete location
 * - DELETE /open-apis/corehr/v1/locations/:location_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:locations:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.location.delete', method: 'DELETE', path: '/open-apis/corehr/v1/locations/:location_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    location_id: string;
  };
}

export interface GetOutput {
  location?: Location2;
}

/**
 * 查询单个地点 · Get location information
 * - GET /open-apis/corehr/v1/locations/:location_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:locations:read, corehr:locations:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.location.get', method: 'GET', path: '/open-apis/corehr/v1/locations/:location_id', tokens: 't', tier: 3 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: Location2[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量分页查询地点信息 · Get location list
 * - GET /open-apis/corehr/v1/locations
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:locations:read, corehr:locations:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.location.list', method: 'GET', path: '/open-apis/corehr/v1/locations', tokens: 't', tier: 3, paged: true, items: 'items' };
