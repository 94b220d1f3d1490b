// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  Department,
  DepartmentCreate,
  DepartmentIdType,
  HiberarchyCommonInput,
  ObjectFieldData,
  UserIdType,
} from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    sub_type?: {
      enum_name: string;
    };
    manager?: string;
    is_confidential?: boolean;
    hiberarchy_common: HiberarchyCommonInput;
    effective_time: string;
    expiration_time?: string;
    custom_fields?: ObjectFieldData[];
    cost_center_id?: string;
    staffing_model?: {
      enum_name: string;
    };
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  department?: DepartmentCreate;
}

/**
 * 创建部门 · Create department
 * - POST /open-apis/corehr/v1/departments
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.department.create', method: 'POST', path: '/open-apis/corehr/v1/departments', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    department_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除部门 · Delete department
 * - DELETE /open-apis/corehr/v1/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:department:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.department.delete', method: 'DELETE', path: '/open-apis/corehr/v1/departments/:department_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    department_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  department?: DepartmentCreate;
}

/**
 * 查询单个部门 · Get department information
 * - GET /open-apis/corehr/v1/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.department.get', method: 'GET', path: '/open-apis/corehr/v1/departments/:department_id', tokens: 't' };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    department_id_list?: string[];
    name_list?: string[];
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  items?: Department[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询部门（不推荐）
 * - GET /open-apis/corehr/v1/departments
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.department.list', method: 'GET', path: '/open-apis/corehr/v1/departments', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    department_id: string;
  };
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    id?: string;
    sub_type?: {
      enum_name: string;
    };
    manager?: string;
    is_confidential?: boolean;
    hiberarchy_common?: {
      parent_id?: string;
      name?: {
        lang: string;
        value: string;
      }[];
      type?: {
        enum_name: string;
      };
      active?: boolean;
      effective_time?: string;
      expiration_time?: string;
      code?: string;
      description?: {
        lang: string;
        value: string;
      }[];
      custom_fields?: ObjectFieldData[];
    };
    effective_time: string;
    expiration_time?: string;
    custom_fields?: ObjectFieldData[];
    cost_center_id?: string;
    staffing_model?: {
      enum_name: string;
    };
  };
}

export interface PatchOutput {
  department?: Department;
}

/**
 * 更新部门 · Update department
 * - PATCH /open-apis/corehr/v1/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch
 * @deprecated Feishu lists it as superseded.
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.department.patch', method: 'PATCH', path: '/open-apis/corehr/v1/departments/:department_id', tokens: 't', idempotency: 'params.client_token', tier: 3 };
