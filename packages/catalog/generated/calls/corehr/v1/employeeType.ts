// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EmployeeType, ObjectFieldData } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    name: {
      lang: string;
      value: string;
    }[];
    default_employee_type: boolean;
    active: boolean;
    code?: string;
    custom_fields?: ObjectFieldData[];
  };
}

export interface CreateOutput {
  employee_type?: EmployeeType;
}

/**
 * 创建人员类型 · Creator employee type
 * - POST /open-apis/corehr/v1/employee_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.employeeType.create', method: 'POST', path: '/open-apis/corehr/v1/employee_types', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    employee_type_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除人员类型 · Delete employee type
 * - DELETE /open-apis/corehr/v1/employee_types/:employee_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.employeeType.delete', method: 'DELETE', path: '/open-apis/corehr/v1/employee_types/:employee_type_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    employee_type_id: string;
  };
}

export interface GetOutput {
  employee_type?: EmployeeType;
}

/**
 * 查询单个人员类型 · Query an individual employee type
 * - GET /open-apis/corehr/v1/employee_types/:employee_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.employeeType.get', method: 'GET', path: '/open-apis/corehr/v1/employee_types/:employee_type_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: EmployeeType[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询人员类型 · Batch query for employee types
 * - GET /open-apis/corehr/v1/employee_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.employeeType.list', method: 'GET', path: '/open-apis/corehr/v1/employee_types', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    employee_type_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    name?: {
      lang: string;
      value: string;
    }[];
    default_employee_type?: boolean;
    active?: boolean;
    code?: string;
    custom_fields?: ObjectFieldData[];
  };
}

export interface PatchOutput {
  employee_type?: EmployeeType;
}

/**
 * 更新人员类型 · Update employee type
 * - PATCH /open-apis/corehr/v1/employee_types/:employee_type_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:write, corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.employeeType.patch', method: 'PATCH', path: '/open-apis/corehr/v1/employee_types/:employee_type_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
