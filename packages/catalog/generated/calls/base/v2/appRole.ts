// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { BlockRole, Role, TableRole } from '../types.ts';

export interface CreateInput {
  path: {
    /** ≤ 100 characters */
    app_token: string;
  };
  data: {
    /** ≤ 100 characters */
    role_name: string;
    /** 0–100 items */
    table_roles: TableRole[];
    /** 0–100 items */
    block_roles?: BlockRole[];
    base_rule?: Record<string, number>;
  };
}

export interface CreateOutput {
  role?: Role;
}

/**
 * 新增自定义角色(新版)
 * - POST /open-apis/base/v2/apps/:app_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:create
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v2.appRole.create', method: 'POST', path: '/open-apis/base/v2/apps/:app_token/roles', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    /** ≤ 100 characters */
    app_token: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: Role[];
  page_token?: string;
  has_more?: boolean;
  total?: number;
}

/**
 * 列出自定义角色(新版)
 * - GET /open-apis/base/v2/apps/:app_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:read
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'base.v2.appRole.list', method: 'GET', path: '/open-apis/base/v2/apps/:app_token/roles', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    /** ≤ 100 characters */
    app_token: string;
    /** ≤ 100 characters */
    role_id: string;
  };
  data: {
    /** ≤ 100 characters */
    role_name: string;
    /** 0–100 items */
    table_roles: TableRole[];
    /** 0–100 items */
    block_roles?: BlockRole[];
    base_rule?: Record<string, number>;
  };
}

export interface UpdateOutput {
  role?: Role;
}

/**
 * 更新自定义角色(新版)
 * - PUT /open-apis/base/v2/apps/:app_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:update
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v2.appRole.update', method: 'PUT', path: '/open-apis/base/v2/apps/:app_token/roles/:role_id', tokens: 'tu', tier: 7 };
