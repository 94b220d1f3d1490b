// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ObjectFieldData, WorkingHoursType } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    code?: string;
    name: {
      lang: string;
      value: string;
    }[];
    country_region_id_list?: string[];
    default_for_job: boolean;
    active: boolean;
    custom_fields?: ObjectFieldData[];
  };
}

export interface CreateOutput {
  working_hours_type?: WorkingHoursType;
}

/**
 * 创建工时制度 · Create working hours type
 * - POST /open-apis/corehr/v1/working_hours_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.workingHoursType.create', method: 'POST', path: '/open-apis/corehr/v1/working_hours_types', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    working_hours_type_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除工时制度 · Delete working hours type
 * - DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.workingHoursType.delete', method: 'DELETE', path: '/open-apis/corehr/v1/working_hours_types/:working_hours_type_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    working_hours_type_id: string;
  };
}

export interface GetOutput {
  working_hours_type?: WorkingHoursType;
}

/**
 * 查询单个工时制度 · Query individual working hours type
 * - GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.workingHoursType.get', method: 'GET', path: '/open-apis/corehr/v1/working_hours_types/:working_hours_type_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: WorkingHoursType[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询工时制度 · Get the list of working hours
 * - GET /open-apis/corehr/v1/working_hours_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.workingHoursType.list', method: 'GET', path: '/open-apis/corehr/v1/working_hours_types', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    working_hours_type_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    code?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    country_region_id_list?: string[];
    default_for_job?: boolean;
    active?: boolean;
    custom_fields?: ObjectFieldData[];
  };
}

export interface PatchOutput {
  working_hours_type?: WorkingHoursType;
}

/**
 * 更新工时制度 · Update working hours type
 * - PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.workingHoursType.patch', method: 'PATCH', path: '/open-apis/corehr/v1/working_hours_types/:working_hours_type_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
