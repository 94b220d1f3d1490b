// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { AppTableRecord, OperatorInput } from '../types.ts';

export interface BatchCreateInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    client_token?: string;
    ignore_consistency_check?: boolean;
  };
  data: {
    records: {
      fields: Record<string, unknown>;
    }[];
  };
}

export interface BatchCreateOutput {
  records?: AppTableRecord[];
}

/**
 * 新增多条记录 · Create records
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:create, bitable:app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'bitable.v1.appTableRecord.batchCreate', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create', tokens: 'tu', idempotency: 'params.client_token', tier: 9 };

export interface BatchDeleteInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    ignore_consistency_check?: boolean;
  };
  data: {
    records: string[];
  };
}

export interface BatchDeleteOutput {
  records?: {
    deleted?: boolean;
    record_id?: string;
  }[];
}

/**
 * 删除多条记录 · Delete records
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:delete, bitable:app
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'bitable.v1.appTableRecord.batchDelete', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete', tokens: 'tu', tier: 9 };

export interface BatchGetInput {
  path: {
    /** ≤ 100 characters */
    app_token: string;
    /** ≤ 50 characters */
    table_id: string;
  };
  data: {
    /** 1–100 items */
    record_ids: string[];
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
    /** default false */
    with_shared_url?: boolean;
    /** default false */
    automatic_fields?: boolean;
  };
}

export interface BatchGetOutput {
  records?: AppTableRecord[];
  forbidden_record_ids?: string[];
  absent_record_ids?: string[];
}

/**
 * 批量获取记录 · Batch get records
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read, bitable:app, bitable:app:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'bitable.v1.appTableRecord.batchGet', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get', tokens: 'tu', tier: 8 };

export interface BatchUpdateInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    ignore_consistency_check?: boolean;
    client_token?: string;
  };
  data: {
    records: {
      fields: Record<string, unknown>;
      record_id?: string;
    }[];
  };
}

export interface BatchUpdateOutput {
  records?: AppTableRecord[];
}

/**
 * 更新多条记录 · Update records
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:update, bitable:app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'bitable.v1.appTableRecord.batchUpdate', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update', tokens: 'tu', idempotency: 'params.client_token', tier: 9 };

export interface CreateInput {
  path: {
    app_token: string;
    /** ≤ 50 characters */
    table_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    client_token?: string;
    ignore_consistency_check?: boolean;
  };
  data: {
    fields: Record<string, unknown>;
    record_id?: string;
  };
}

export interface CreateOutput {
  record?: AppTableRecord;
}

/**
 * 新增记录 · Create a record
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:create, bitable:app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appTableRecord.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records', tokens: 'tu', idempotency: 'params.client_token', tier: 9 };

export interface DeleteInput {
  path: {
    app_token: string;
    table_id: string;
    record_id: string;
  };
  params?: {
    ignore_consistency_check?: boolean;
  };
}

export interface DeleteOutput {
  deleted?: boolean;
  record_id?: string;
}

/**
 * 删除记录 · Delete a record
 * - DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:delete, bitable:app
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appTableRecord.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id', tokens: 'tu', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    app_token: string;
    table_id: string;
    record_id: string;
  };
  params?: {
    text_field_as_array?: boolean;
    user_id_type?: UserIdType;
    display_formula_ref?: boolean;
    with_shared_url?: boolean;
    automatic_fields?: boolean;
  };
}

export interface GetOutput {
  record?: AppTableRecord;
}

/**
 * 检索记录 · Get records
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:read, bitable:app, bitable:app:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'bitable.v1.appTableRecord.get', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id', tokens: 'tu', tier: 8 };

export interface ListInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    view_id?: string;
    filter?: string;
    sort?: string;
    field_names?: string;
    text_field_as_array?: boolean;
    user_id_type?: UserIdType;
    display_formula_ref?: boolean;
    automatic_fields?: boolean;
    page_token?: string;
    /** ≤ 500; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  total?: number;
  items?: AppTableRecord[];
}

/**
 * 列出记录 · List records
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:retrieve, bitable:app, bitable:app:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appTableRecord.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface SearchInput {
  path: {
    /** ≤ 100 characters */
    app_token: string;
    /** ≤ 50 characters */
    table_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** default 20 */
    page_size?: number;
  };
  data?: {
    /** ≤ 50 characters */
    view_id?: string;
    /** 0–200 items */
    field_names?: string[];
    /** 0–100 items */
    sort?: {
      /** ≤ 1000 characters */
      field_name?: string;
      /** default false */
      desc?: boolean;
    }[];
    filter?: {
      /** ≤ 10 characters */
      conjunction?: 'and' | 'or';
      /** 0–50 items */
      conditions?: {
        /** ≤ 1000 characters */
        field_name: string;
        operator: OperatorInput;
        /** 0–10 items */
        value?: string[];
      }[];
      children?: {
        conjunction: 'and' | 'or';
        conditions?: {
          field_name: string;
          operator: OperatorInput;
          value?: string[];
        }[];
      }[];
    };
    automatic_fields?: boolean;
  };
}

export interface SearchOutput {
  items?: AppTableRecord[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * 查询记录 · Search records
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:retrieve, bitable:app, bitable:app:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'bitable.v1.appTableRecord.search', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    app_token: string;
    table_id: string;
    record_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    ignore_consistency_check?: boolean;
    client_token?: string;
  };
  data: {
    fields: Record<string, unknown>;
  };
}

export interface UpdateOutput {
  record?: AppTableRecord;
}

/**
 * 更新记录 · Update a record
 * - PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:record:update, bitable:app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'bitable.v1.appTableRecord.update', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id', tokens: 'tu', idempotency: 'params.client_token', tier: 9 };
