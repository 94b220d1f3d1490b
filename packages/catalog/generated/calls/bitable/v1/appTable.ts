// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  AppFieldPropertyAutoSerial,
  AppFieldPropertyLocation,
  AppTableFieldDescription,
  AppTableFieldPropertyOption,
  AppTableFieldPropertyType,
  AppTableFieldPropertyTypeUiProperty,
  Condition,
  FieldType,
  FilterInfo,
  TypeUiType,
  UiType,
} from '../types.ts';

export interface BatchCreateInput {
  path: {
    app_token: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: 'open_id' | 'union_id' | 'user_id' | (string & {});
  };
  data?: {
    tables?: {
      /** 1–100 characters */
      name?: string;
      default_view_name?: string;
      fields?: {
        field_name: string;
        type: number;
        ui_type?: UiType;
        property?: {
          options?: {
            name?: string;
            id?: string;
            color?: number;
          }[];
          formatter?: string;
          date_formatter?: string;
          auto_fill?: boolean;
          multiple?: boolean;
          table_id?: string;
          table_name?: string;
          back_field_name?: string;
          auto_serial?: AppFieldPropertyAutoSerial;
          location?: AppFieldPropertyLocation;
          formula_expression?: string;
          allowed_edit_modes?: {
            manual?: boolean;
            scan?: boolean;
          };
          min?: number;
          max?: number;
          range_customize?: boolean;
          currency_code?: string;
          rating?: {
            symbol?: string;
          };
          type?: {
            data_type: number;
            ui_property?: AppTableFieldPropertyTypeUiProperty;
            ui_type?: TypeUiType;
          };
          filter_info?: {
            target_table?: string;
            filter_info?: {
              conjunction: 'and' | 'or';
              conditions: Condition[];
            };
          };
        };
        description?: {
          disable_sync?: boolean;
          text?: string;
        };
      }[];
    }[];
  };
}

export interface BatchCreateOutput {
  table_ids?: string[];
}

/**
 * 新增多个数据表 · Batch create table
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:create, bitable:app
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'bitable.v1.appTable.batchCreate', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/batch_create', tokens: 'tu', tier: 7 };

export interface BatchDeleteInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
  };
  data?: {
    table_ids?: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除多个数据表 · Batch delete table
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'bitable.v1.appTable.batchDelete', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/batch_delete', tokens: 'tu', tier: 7 };

export interface CreateInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
  };
  data?: {
    table?: {
      /** 1–100 characters */
      name?: string;
      default_view_name?: string;
      /** 1–300 items */
      fields?: {
        field_name: string;
        type: FieldType;
        ui_type?: UiType;
        property?: {
          options?: AppTableFieldPropertyOption[];
          formatter?: string;
          date_formatter?: string;
          auto_fill?: boolean;
          multiple?: boolean;
          table_id?: string;
          table_name?: string;
          back_field_name?: string;
          auto_serial?: AppFieldPropertyAutoSerial;
          location?: AppFieldPropertyLocation;
          formula_expression?: string;
          allowed_edit_modes?: {
            manual?: boolean;
            scan?: boolean;
          };
          min?: number;
          max?: number;
          range_customize?: boolean;
          currency_code?: string;
          rating?: {
            symbol?: string;
          };
          type?: AppTableFieldPropertyType;
          filter_info?: FilterInfo;
        };
        description?: AppTableFieldDescription;
      }[];
    };
  };
}

export interface CreateOutput {
  table_id?: string;
  default_view_id?: string;
  field_id_list?: string[];
}

/**
 * 新增一个数据表 · Create table
 * - POST /open-apis/bitable/v1/apps/:app_token/tables
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:create, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appTable.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables', tokens: 'tu', tier: 7 };

export interface DeleteInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除一个数据表 · Delete Table
 * - DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appTable.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    app_token: string;
  };
  params?: {
    /** ≤ 100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  total?: number;
  items?: {
    table_id?: string;
    revision?: number;
    name?: string;
  }[];
}

/**
 * 列出数据表 · List all tables
 * - GET /open-apis/bitable/v1/apps/:app_token/tables
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appTable.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≥ 1 characters */
    app_token: string;
    table_id: string;
  };
  data?: {
    /** 1–100 characters; pattern ^[^\[\]\:\\/\?\*]+$ */
    name?: string;
  };
}

export interface PatchOutput {
  name?: string;
}

/**
 * 更新数据表 · Update data table
 * - PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'bitable.v1.appTable.patch', method: 'PATCH', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id', tokens: 'tu', tier: 7 };
