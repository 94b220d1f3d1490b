// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CodeNameObject, LocationNameInfo } from '../types.ts';

export interface ListInput {
  params: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    usage: 'position_location' | 'interview_location' | 'store_location';
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    district?: CodeNameObject;
    city?: CodeNameObject;
    state?: CodeNameObject;
    country?: CodeNameObject;
    active_status?: 1 | 2;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取地址列表 · Get address list
 * - GET /open-apis/hire/v1/locations
 * - Tokens: tenant
 * - Scopes (any one): hire:location:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.location.list', method: 'GET', path: '/open-apis/hire/v1/locations', tokens: 't', tier: 8, paged: true, items: 'items' };

export interface QueryInput {
  params: {
    page_token?: string;
    /** 1–100 */
    page_size: number;
  };
  data: {
    code_list?: string[];
    location_type: 1 | 2 | 3 | 4;
  };
}

export interface QueryOutput {
  items?: {
    country?: {
      country_code?: string;
      country_name_info?: LocationNameInfo;
    };
    state?: {
      state_code?: string;
      country_code?: string;
      state_name_info?: LocationNameInfo;
    };
    city?: {
      city_code?: string;
      state_code?: string;
      country_code?: string;
      city_name_info?: LocationNameInfo;
    };
    district?: {
      district_code?: string;
      city_code?: string;
      state_code?: string;
      country_code?: string;
      district_name_info?: LocationNameInfo;
    };
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询地点列表 · Query address list
 * - POST /open-apis/hire/v1/locations/query
 * - Tokens: tenant
 * - Scopes (any one): hire:location:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'hire.v1.location.query', method: 'POST', path: '/open-apis/hire/v1/locations/query', tokens: 't', tier: 6, paged: true, items: 'items' };
