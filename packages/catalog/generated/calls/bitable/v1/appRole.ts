// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { AppRole, AppRoleBlockRole, AppRoleTableRole } from '../types.ts';

export interface CreateInput {
  path: {
    app_token: string;
  };
  data: {
    role_name: string;
    /** ≤ 100 items */
    table_roles: AppRoleTableRole[];
    /** ≤ 100 items */
    block_roles?: AppRoleBlockRole[];
  };
}

export interface CreateOutput {
  role?: AppRole;
}

/**
 * 新增自定义角色 · Create role
 * - POST /open-apis/bitable/v1/apps/:app_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:create, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appRole.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/roles', tokens: 'tu', tier: 7 };

export interface DeleteInput {
  path: {
    app_token: string;
    role_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除自定义角色 · Delete role
 * - DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appRole.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    app_token: string;
  };
  params?: {
    /** ≤ 30 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: AppRole[];
  page_token?: string;
  has_more?: boolean;
  total?: number;
}

/**
 * 列出自定义角色 · List roles
 * - GET /open-apis/bitable/v1/apps/:app_token/roles
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appRole.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/roles', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    app_token: string;
    role_id: string;
  };
  data: {
    role_name: string;
    /** ≤ 100 items */
    table_roles: AppRoleTableRole[];
    /** ≤ 100 items */
    block_roles?: AppRoleBlockRole[];
  };
}

export interface UpdateOutput {
  role?: AppRole;
}

/**
 * 更新自定义角色 · Update role
 * - PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:role:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'bitable.v1.appRole.update', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id', tokens: 'tu', tier: 7 };
