// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  DepartmentI18nName,
  DepartmentIdType,
  DepartmentIdTypeInput,
  FunctionalRoleMemberUserIdType,
  UserIdType,
} from '../../shared-types.ts';
import type { Department, DepartmentLeader } from '../types.ts';

export interface BatchInput {
  params: {
    /** each default "D096" */
    department_ids: string[];
    department_id_type?: DepartmentIdTypeInput;
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface BatchOutput {
  items?: Department[];
}

/**
 * 批量获取部门信息 · Obtain bulk department information
 * - GET /open-apis/contact/v3/departments/batch
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch
 */
export const batch: ApiDefinition<BatchInput, BatchOutput> = { id: 'contact.v3.department.batch', method: 'GET', path: '/open-apis/contact/v3/departments/batch', tokens: 'tu', tier: 4 };

export interface ChildrenInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    fetch_child?: boolean;
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ChildrenOutput {
  has_more?: boolean;
  page_token?: string;
  items?: Department[];
}

/**
 * 获取子部门列表 · Obtain the list of sub
 * - GET /open-apis/contact/v3/departments/:department_id/children
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.organize:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
 */
export const children: PagedApiDefinition<ChildrenInput, ChildrenOutput, 'items'> = { id: 'contact.v3.department.children', method: 'GET', path: '/open-apis/contact/v3/departments/:department_id/children', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    /** default "空" */
    client_token?: string;
  };
  data: {
    /** ≥ 1 characters */
    name: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id: string;
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id?: string;
    /** default "空" */
    leader_user_id?: string;
    /** int64 */
    order?: string;
    create_group_chat?: boolean;
    leaders?: DepartmentLeader[];
    group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | (number & {}))[];
    /** ≤ 500 items */
    department_hrbps?: string[];
    unit_ids?: string[];
  };
}

export interface CreateOutput {
  department?: Department;
}

/**
 * 创建部门 · Create a department
 * - POST /open-apis/contact/v3/departments
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.department.create', method: 'POST', path: '/open-apis/contact/v3/departments', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除部门 · Delete a department
 * - DELETE /open-apis/contact/v3/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.department.delete', method: 'DELETE', path: '/open-apis/contact/v3/departments/:department_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  department?: Department;
}

/**
 * 获取单个部门信息 · Obtain single department information
 * - GET /open-apis/contact/v3/departments/:department_id
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.department.get', method: 'GET', path: '/open-apis/contact/v3/departments/:department_id', tokens: 'tu' };

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    parent_department_id?: string;
    fetch_child?: boolean;
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    name: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id: string;
    department_id?: string;
    open_department_id?: string;
    leader_user_id?: string;
    chat_id?: string;
    /** int64 */
    order?: string;
    unit_ids?: string[];
    member_count?: number;
    status?: {
      is_deleted?: boolean;
    };
    leaders?: DepartmentLeader[];
    group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
    department_hrbps?: string[];
    primary_member_count?: number;
  }[];
}

/**
 * 获取部门信息列表 · Get Department Information List
 * - GET /open-apis/contact/v3/departments
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.organize:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.department.list', method: 'GET', path: '/open-apis/contact/v3/departments', tokens: 'tu', paged: true, items: 'items' };

export interface ParentInput {
  params: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    department_id: string;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
}

export interface ParentOutput {
  has_more?: boolean;
  page_token?: string;
  items?: Department[];
}

/**
 * 获取父部门信息 · Obtain parent department information
 * - GET /open-apis/contact/v3/departments/parent
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.organize:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
 */
export const parent: PagedApiDefinition<ParentInput, ParentOutput, 'items'> = { id: 'contact.v3.department.parent', method: 'GET', path: '/open-apis/contact/v3/departments/parent', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    /** ≥ 1 characters */
    name?: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id?: string;
    leader_user_id?: string;
    /** int64 */
    order?: string;
    create_group_chat?: boolean;
    leaders?: DepartmentLeader[];
    group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | (number & {}))[];
    /** ≤ 500 items */
    department_hrbps?: string[];
  };
}

export interface PatchOutput {
  department?: Department;
}

/**
 * 修改部门部分信息 · Modify department information in part
 * - PATCH /open-apis/contact/v3/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'contact.v3.department.patch', method: 'PATCH', path: '/open-apis/contact/v3/departments/:department_id', tokens: 't', tier: 4 };

export interface SearchInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
  data: {
    query: string;
  };
}

export interface SearchOutput {
  items?: Department[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 搜索部门 · Search for departments
 * - POST /open-apis/contact/v3/departments/search
 * - Tokens: user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app, search:department:read
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'contact.v3.department.search', method: 'POST', path: '/open-apis/contact/v3/departments/search', tokens: 'u', paged: true, items: 'items' };

export interface UnbindDepartmentChatInput {
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    department_id: string;
  };
}

export type UnbindDepartmentChatOutput = UnknownFields;

/**
 * 部门群转为普通群 · Change department group to common group
 * - POST /open-apis/contact/v3/departments/unbind_department_chat
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat
 */
export const unbindDepartmentChat: ApiDefinition<UnbindDepartmentChatInput, UnbindDepartmentChatOutput> = { id: 'contact.v3.department.unbindDepartmentChat', method: 'POST', path: '/open-apis/contact/v3/departments/unbind_department_chat', tokens: 't', tier: 8 };

export interface UpdateInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** ≥ 1 characters */
    name: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id: string;
    leader_user_id?: string;
    /** int64 */
    order?: string;
    create_group_chat?: boolean;
    leaders?: DepartmentLeader[];
    group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | (number & {}))[];
  };
}

export interface UpdateOutput {
  department?: {
    name: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id: string;
    department_id?: string;
    open_department_id?: string;
    leader_user_id?: string;
    chat_id?: string;
    /** int64 */
    order?: string;
    unit_ids?: string[];
    member_count?: number;
    status?: {
      is_deleted?: boolean;
    };
    leaders?: DepartmentLeader[];
    group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | (number & {}))[];
    primary_member_count?: number;
  };
}

/**
 * 更新部门所有信息 · Update department information in whole
 * - PUT /open-apis/contact/v3/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.organize:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.department.update', method: 'PUT', path: '/open-apis/contact/v3/departments/:department_id', tokens: 't', tier: 4 };

export interface UpdateDepartmentIdInput {
  path: {
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** ≤ 128 characters */
    new_department_id: string;
  };
}

export type UpdateDepartmentIdOutput = UnknownFields;

/**
 * 更新部门ID · Update DepartmentID
 * - PATCH /open-apis/contact/v3/departments/:department_id/update_department_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:update_department_id
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id
 */
export const updateDepartmentId: ApiDefinition<UpdateDepartmentIdInput, UpdateDepartmentIdOutput> = { id: 'contact.v3.department.updateDepartmentId', method: 'PATCH', path: '/open-apis/contact/v3/departments/:department_id/update_department_id', tokens: 't', tier: 4 };
