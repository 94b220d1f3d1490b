// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { AppTableViewProperty, AppTableViewPropertyFilterInfoCondition, Property, ViewType } from '../types.ts';

export interface CreateInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
  };
  data: {
    view_name: string;
    view_type?: 'grid' | 'kanban' | 'gallery' | 'gantt' | 'form';
  };
}

export interface CreateOutput {
  view?: {
    view_id?: string;
    view_name?: string;
    view_type?: string;
    property?: Property;
  };
}

/**
 * 新增视图 · Add View
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appTableView.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views', tokens: 'tu', tier: 7 };

export interface DeleteInput {
  path: {
    app_token: string;
    table_id: string;
    view_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除视图 · Delete View
 * - DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appTableView.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
    view_id: string;
  };
  params?: {
    user_id_type?: string;
  };
}

export interface GetOutput {
  view?: {
    view_id?: string;
    view_name?: string;
    view_type?: ViewType;
    property?: AppTableViewProperty;
  };
}

/**
 * 获取视图 · Get View
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'bitable.v1.appTableView.get', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id', tokens: 'tu', tier: 8 };

export interface ListInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
  };
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    view_id?: string;
    view_name?: string;
    view_type?: ViewType;
    property?: Property;
    view_public_level?: 'Public' | 'Locked' | 'Private' | (string & {});
    view_private_owner_id?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  total?: number;
}

/**
 * 列出视图 · List Views
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:read, bitable:app, bitable:app:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appTableView.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
    view_id: string;
  };
  params?: {
    user_id_type?: string;
  };
  data?: {
    view_name?: string;
    property?: {
      filter_info?: {
        /** default "and" */
        conjunction: 'and' | 'or';
        /** ≤ 50 items */
        conditions: AppTableViewPropertyFilterInfoCondition[];
      };
      /** ≤ 300 items */
      hidden_fields?: string[];
      hierarchy_config?: {
        field_id?: string;
      };
    };
  };
}

export interface PatchOutput {
  view?: {
    view_id?: string;
    view_name?: string;
    view_type?: string;
    property?: AppTableViewProperty;
  };
}

/**
 * 更新视图 · Update View
 * - PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:view:write_only, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'bitable.v1.appTableView.patch', method: 'PATCH', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id', tokens: 'tu', tier: 7 };
