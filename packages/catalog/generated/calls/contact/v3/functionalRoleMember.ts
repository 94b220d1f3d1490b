// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { FunctionalRoleMember, FunctionalRoleMemberResult } from '../types.ts';

export interface BatchCreateInput {
  path: {
    role_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    /** 1–100 items */
    members: string[];
  };
}

export interface BatchCreateOutput {
  results?: FunctionalRoleMemberResult[];
}

/**
 * 批量添加角色成员 · Batch create role members
 * - POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'contact.v3.functionalRoleMember.batchCreate', method: 'POST', path: '/open-apis/contact/v3/functional_roles/:role_id/members/batch_create', tokens: 't', tier: 3 };

export interface BatchDeleteInput {
  path: {
    role_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data?: {
    /** 1–100 items */
    members?: string[];
  };
}

export interface BatchDeleteOutput {
  result?: FunctionalRoleMemberResult[];
}

/**
 * 删除角色下的成员 · Delete members from roles
 * - PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'contact.v3.functionalRoleMember.batchDelete', method: 'PATCH', path: '/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete', tokens: 't', tier: 3 };

export interface GetInput {
  path: {
    role_id: string;
    member_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  member?: FunctionalRoleMember;
}

/**
 * 查询角色下某个成员的管理范围 · The administrative scope of a member under a query role
 * - GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role, contact:functional_role:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.functionalRoleMember.get', method: 'GET', path: '/open-apis/contact/v3/functional_roles/:role_id/members/:member_id', tokens: 't', tier: 3 };

export interface ListInput {
  path: {
    role_id: string;
  };
  params?: {
    /** 0–100; default 20 */
    page_size?: number;
    page_token?: string;
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  members?: FunctionalRoleMember[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询角色下的所有成员信息 · Query all member information under the role
 * - GET /open-apis/contact/v3/functional_roles/:role_id/members
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role, contact:functional_role:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'members'> = { id: 'contact.v3.functionalRoleMember.list', method: 'GET', path: '/open-apis/contact/v3/functional_roles/:role_id/members', tokens: 't', tier: 3, paged: true, items: 'members' };

export interface ScopesInput {
  path: {
    role_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** 1–100 items */
    members: string[];
    /** 1–100 items */
    departments: string[];
  };
}

export interface ScopesOutput {
  results?: FunctionalRoleMemberResult[];
}

/**
 * 批量设置角色成员管理范围 · Batch update role members scopes
 * - PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes
 */
export const scopes: ApiDefinition<ScopesInput, ScopesOutput> = { id: 'contact.v3.functionalRoleMember.scopes', method: 'PATCH', path: '/open-apis/contact/v3/functional_roles/:role_id/members/scopes', tokens: 't', tier: 3 };
