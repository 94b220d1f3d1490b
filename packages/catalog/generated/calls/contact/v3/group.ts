// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  FunctionalRoleMemberUserIdType,
  MailgroupMemberDepartmentIdType,
  UserIdType,
} from '../../shared-types.ts';
import type { DepartmentIdType, DynamicGroupRule, Expression, VisibleScope } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    name: string;
    /** default "空" */
    description?: string;
    type?: 1 | 2;
    dynamic_group_rule?: DynamicGroupRule;
    visible_scope?: VisibleScope;
    department_scope_list?: string[];
    /** ≤ 64 characters */
    group_id?: string;
  };
}

export interface CreateOutput {
  group_id: string;
}

/**
 * 创建用户组 · Create a user group
 * - POST /open-apis/contact/v3/group
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.group.create', method: 'POST', path: '/open-apis/contact/v3/group', tokens: 't', tier: 3 };

export interface DeleteInput {
  path: {
    group_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除用户组 · Delete a user group
 * - DELETE /open-apis/contact/v3/group/:group_id
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.group.delete', method: 'DELETE', path: '/open-apis/contact/v3/group/:group_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    group_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  group: {
    id: string;
    name: string;
    description?: string;
    member_user_count?: number;
    member_department_count?: number;
    type?: 1 | 2;
    dynamic_group_rule?: {
      department_level?: 'recursive' | 'non_recursive';
      expressions?: Expression[];
      joiner_rule?: string;
      group_status?: 'completed' | 'failure' | 'creating' | 'updating';
    };
    visible_scope?: VisibleScope;
    department_scope_list?: string[];
  };
}

/**
 * 查询指定用户组 · Query a user group
 * - GET /open-apis/contact/v3/group/:group_id
 * - Tokens: tenant
 * - Scopes (any one): contact:group:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.group.get', method: 'GET', path: '/open-apis/contact/v3/group/:group_id', tokens: 't', tier: 4 };

export interface MemberBelongInput {
  params: {
    member_id: string;
    member_id_type?: FunctionalRoleMemberUserIdType;
    /** 1–2 */
    group_type?: 1 | 2;
    /** 1–1000; default 500 */
    page_size?: number;
    page_token?: string;
  };
}

export interface MemberBelongOutput {
  group_list?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询用户所属用户组 · Query the user group list to which the user belongs
 * - GET /open-apis/contact/v3/group/member_belong
 * - Tokens: tenant
 * - Scopes (any one): contact:group:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong
 */
export const memberBelong: PagedApiDefinition<MemberBelongInput, MemberBelongOutput, 'group_list'> = { id: 'contact.v3.group.memberBelong', method: 'GET', path: '/open-apis/contact/v3/group/member_belong', tokens: 't', tier: 4, paged: true, items: 'group_list' };

export interface PatchInput {
  path: {
    group_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data?: {
    name?: string;
    description?: string;
    dynamic_group_rule?: DynamicGroupRule;
    visible_scope?: VisibleScope;
    department_scope_list?: string[];
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新用户组 · Update a user group
 * - PATCH /open-apis/contact/v3/group/:group_id
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'contact.v3.group.patch', method: 'PATCH', path: '/open-apis/contact/v3/group/:group_id', tokens: 't', tier: 3 };

export interface SimplelistInput {
  params?: {
    /** ≤ 100; default 50 */
    page_size?: number;
    page_token?: string;
    /** default 1 */
    type?: 1 | 2;
  };
}

export interface SimplelistOutput {
  grouplist: {
    id: string;
    name: string;
    description?: string;
    member_user_count?: number;
    member_department_count?: number;
    type?: 1 | 2;
    department_scope_list?: string[];
    group_id?: string;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 查询用户组列表 · Query the list of user groups
 * - GET /open-apis/contact/v3/group/simplelist
 * - Tokens: tenant
 * - Scopes (any one): contact:group:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist
 */
export const simplelist: PagedApiDefinition<SimplelistInput, SimplelistOutput, 'grouplist'> = { id: 'contact.v3.group.simplelist', method: 'GET', path: '/open-apis/contact/v3/group/simplelist', tokens: 't', tier: 4, paged: true, items: 'grouplist' };
