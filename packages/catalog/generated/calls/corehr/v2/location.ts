// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CustomFieldData, Enum, ItemHiberarchyCommon } from '../types.ts';

export interface ActiveInput {
  data: {
    location_id: string;
    effective_time: string;
    active: boolean;
    operation_reason: string;
  };
}

export type ActiveOutput = UnknownFields;

/**
 * 启用/停用地点 · Enable/Disable Location
 * - POST /open-apis/corehr/v2/locations/active
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active
 */
export const active: ApiDefinition<ActiveInput, ActiveOutput> = { id: 'corehr.v2.location.active', method: 'POST', path: '/open-apis/corehr/v2/locations/active', tokens: 't', tier: 6 };

export interface BatchGetInput {
  data: {
    /** 1–100 items */
    location_ids: string[];
  };
}

export interface BatchGetOutput {
  items?: {
    location_id?: string;
    hiberarchy_common: ItemHiberarchyCommon;
    location_usage_list?: Enum[];
    address?: {
      full_address_local_script?: string;
      full_address_western_script?: string;
      address_id?: string;
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
      address_type_list: Enum[];
      is_primary: boolean;
      is_public: boolean;
      custom_fields?: CustomFieldData[];
      city_subdivision_1?: string;
      city_subdivision_2?: string;
      region_subdivision_1?: string;
      region_subdivision_2?: string;
      city_text?: string;
      local_city_text?: string;
    }[];
    working_hours_type_id?: string;
    effective_time: string;
    expiration_time?: string;
    custom_fields?: CustomFieldData[];
    locale?: Enum;
    time_zone_id?: string;
    display_language_id?: string;
  }[];
}

/**
 * 通过地点 ID 批量获取地点信息 · Batch get location information by ID
 * - POST /open-apis/corehr/v2/locations/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:read, corehr:locations:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.location.batchGet', method: 'POST', path: '/open-apis/corehr/v2/locations/batch_get', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    location_id: string;
  };
  params?: {
    client_token?: string;
  };
  data: {
    parent_id?: string;
    /** 0–5 items */
    names?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
    effective_time: string;
    code?: string;
    /** 0–5 items */
    descriptions?: {
      lang: string;
      value: string;
    }[];
    /** 0–10 items */
    location_usages?: {
      enum_name: string;
    }[];
    working_hours_type_id?: string;
    locale?: {
      enum_name: string;
    };
    time_zone_id?: string;
    display_language_id?: string;
    is_prefer_manual_encoding?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新地点 · Update Location
 * - PATCH /open-apis/corehr/v2/locations/:location_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.location.patch', method: 'PATCH', path: '/open-apis/corehr/v2/locations/:location_id', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface QueryMultiTimelineInput {
  data: {
    /** 1–10 items */
    location_ids: string[];
    /** 10 characters; has a pattern */
    start_date?: string;
    /** 10 characters; has a pattern */
    end_date?: string;
    /** 0–100 items */
    fields?: (
      | 'location_name'
      | 'code'
      | 'active'
      | 'parent_location'
      | 'description'
      | 'effective_date'
      | 'expiration_date'
      | 'location_usage'
      | 'working_hours_type'
      | 'locale'
      | 'time_zone'
      | 'display_language'
      | 'address'
      | (string & {}))[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: {
    location_version_data?: {
      location_id?: string;
      location_version_id?: string;
      location_names?: {
        lang: string;
        value: string;
      }[];
      parent_location_id?: string;
      effective_date?: string;
      expiration_date?: string;
      active?: boolean;
      descriptions?: {
        lang: string;
        value: string;
      }[];
      code?: string;
      location_usages?: Enum[];
      locale?: Enum;
      time_zone_id?: string;
      display_language_id?: string;
      working_hours_type_id?: string;
    }[];
    address?: {
      full_address_local_script?: string;
      full_address_western_script?: string;
      address_id?: string;
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
      address_type_list: Enum[];
      is_primary: boolean;
      is_public: boolean;
      city_subdivision_1?: string;
      city_subdivision_2?: string;
      region_subdivision_1?: string;
      region_subdivision_2?: string;
      city_text?: string;
      local_city_text?: string;
    }[];
  }[];
}

/**
 * 查询指定时间范围地点版本
 * - POST /open-apis/corehr/v2/locations/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:read, corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline
 */
export const queryMultiTimeline: ApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput> = { id: 'corehr.v2.location.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/locations/query_multi_timeline', tokens: 't', tier: 6 };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  location_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_location_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的地点 · query recent change location
 * - GET /open-apis/corehr/v2/locations/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:read, corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.location.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/locations/query_recent_change', tokens: 't', tier: 6, paged: true };
