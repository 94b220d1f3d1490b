// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { Grant, RuleDetail } from '../types.ts';

export interface CreateInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    name: string;
    /** 0–1; default 0 */
    grant_type: 0 | 1;
    /** ≥ 1 characters */
    time_zone: string;
    rule_detail: RuleDetail;
    /** default false */
    is_grant_all: boolean;
    user_ids?: string[];
    department_ids?: string[];
    group_ids?: string[];
  };
}

export interface CreateOutput {
  grant?: Grant;
}

/**
 * 创建授予名单 · Create a grant list
 * - POST /open-apis/admin/v1/badges/:badge_id/grants
 * - Tokens: tenant
 * - Scopes (any one): admin:badge.grant
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'admin.v1.badgeGrant.create', method: 'POST', path: '/open-apis/admin/v1/badges/:badge_id/grants', tokens: 't', tier: 3 };

export interface DeleteInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
    /** 1–64 characters */
    grant_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除授予名单 · Delete the grant list
 * - DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
 * - Tokens: tenant
 * - Scopes (any one): admin:badge.grant
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'admin.v1.badgeGrant.delete', method: 'DELETE', path: '/open-apis/admin/v1/badges/:badge_id/grants/:grant_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
    /** 1–64 characters */
    grant_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  grant?: Grant;
}

/**
 * 获取授予名单详情 · Get the grant list detail
 * - GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
 * - Tokens: tenant
 * - Scopes (any one): admin:badge.grant
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'admin.v1.badgeGrant.get', method: 'GET', path: '/open-apis/admin/v1/badges/:badge_id/grants/:grant_id', tokens: 't', tier: 3 };

export interface ListInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
  };
  params: {
    /** 1–50; default 10 */
    page_size: number;
    /** 1–64 characters */
    page_token?: string;
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
    /** ≥ 1 characters */
    name?: string;
  };
}

export interface ListOutput {
  grants?: Grant[];
  page_token?: string;
  /** default false */
  has_more?: boolean;
}

/**
 * 获取授予名单列表 · List of grants to receive badge
 * - GET /open-apis/admin/v1/badges/:badge_id/grants
 * - Tokens: tenant
 * - Scopes (any one): admin:badge.grant
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'grants'> = { id: 'admin.v1.badgeGrant.list', method: 'GET', path: '/open-apis/admin/v1/badges/:badge_id/grants', tokens: 't', tier: 3, paged: true, items: 'grants' };

export interface UpdateInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
    /** 1–64 characters */
    grant_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    name: string;
    /** 0–1; default 0 */
    grant_type: 0 | 1;
    /** ≥ 1 characters */
    time_zone: string;
    rule_detail: RuleDetail;
    /** default false */
    is_grant_all: boolean;
    user_ids?: string[];
    department_ids?: string[];
    group_ids?: string[];
  };
}

export interface UpdateOutput {
  grant?: Grant;
}

/**
 * 修改授予名单 · Modify the grant list
 * - PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
 * - Tokens: tenant
 * - Scopes (any one): admin:badge.grant
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'admin.v1.badgeGrant.update', method: 'PUT', path: '/open-apis/admin/v1/badges/:badge_id/grants/:grant_id', tokens: 't', tier: 3 };
