// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { NationalIdType, ObjectFieldData } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    country_region_id: string;
    name: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    validation_rule: string;
    validation_rule_description?: {
      lang: string;
      value: string;
    }[];
    code: string;
    identification_type: {
      enum_name: string;
    };
    custom_fields?: ObjectFieldData[];
  };
}

export interface CreateOutput {
  national_id_type?: NationalIdType;
}

/**
 * 创建国家证件类型 · Create national document type
 * - POST /open-apis/corehr/v1/national_id_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.nationalIdType.create', method: 'POST', path: '/open-apis/corehr/v1/national_id_types', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    national_id_type_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除国家证件类型 · Delete national document type
 * - DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.nationalIdType.delete', method: 'DELETE', path: '/open-apis/corehr/v1/national_id_types/:national_id_type_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    national_id_type_id: string;
  };
}

export interface GetOutput {
  national_id_type?: NationalIdType;
}

/**
 * 查询单个国家证件类型 · Get national ID type
 * - GET /open-apis/corehr/v1/national_id_types/:national_id_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.nationalIdType.get', method: 'GET', path: '/open-apis/corehr/v1/national_id_types/:national_id_type_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    identification_type?: string;
    code?: string;
    country_region_id?: string;
  };
}

export interface ListOutput {
  items?: NationalIdType[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询国家证件类型 · Get the list of national ID type
 * - GET /open-apis/corehr/v1/national_id_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.nationalIdType.list', method: 'GET', path: '/open-apis/corehr/v1/national_id_types', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    national_id_type_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    country_region_id?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
    validation_rule?: string;
    validation_rule_description?: {
      lang: string;
      value: string;
    }[];
    code?: string;
    identification_type?: {
      enum_name: string;
    };
    custom_fields?: ObjectFieldData[];
  };
}

export interface PatchOutput {
  national_id_type?: NationalIdType;
}

/**
 * 更新国家证件类型 · Update national document type
 * - PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.nationalIdType.patch', method: 'PATCH', path: '/open-apis/corehr/v1/national_id_types/:national_id_type_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
