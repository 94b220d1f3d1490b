// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    location_id: string;
  };
  params?: {
    client_token?: string;
    need_custom_latin_address?: boolean;
  };
  data: {
    country_region_id: string;
    region_id: string;
    city_id: string;
    distinct_id: string;
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
    /** 0–5 items */
    address_types?: {
      enum_name: string;
    }[];
    is_primary?: boolean;
    is_public?: boolean;
  };
}

export interface CreateOutput {
  address_id?: string;
}

/**
 * 添加地点地址 · Add Location Address
 * - POST /open-apis/corehr/v2/locations/:location_id/addresses
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.locationAddress.create', method: 'POST', path: '/open-apis/corehr/v2/locations/:location_id/addresses', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface DeleteInput {
  path: {
    location_id: string;
    address_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除地点地址 · Delete Location Address
 * - DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.locationAddress.delete', method: 'DELETE', path: '/open-apis/corehr/v2/locations/:location_id/addresses/:address_id', tokens: 't', tier: 6 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    location_id: string;
    address_id: string;
  };
  params?: {
    client_token?: string;
    need_custom_latin_address?: boolean;
  };
  data?: {
    country_region_id?: string;
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
    /** 0–5 items */
    address_types?: {
      enum_name: string;
    }[];
    is_primary?: boolean;
    is_public?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新地点地址 · Update Location Address
 * - PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:locations:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.locationAddress.patch', method: 'PATCH', path: '/open-apis/corehr/v2/locations/:location_id/addresses/:address_id', tokens: 't', idempotency: 'params.client_token', tier: 6 };
