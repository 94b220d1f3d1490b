// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type {
  AppFieldPropertyAutoSerial,
  AppFieldPropertyLocation,
  AppTableField,
  AppTableFieldDescription,
  AppTableFieldProperty,
  AppTableFieldPropertyOption,
  AppTableFieldPropertyTypeInput,
  AppTableFieldUiType,
  FieldType,
  FilterInfo,
  UiType,
} from '../types.ts';

export interface CreateInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    client_token?: string;
  };
  data: {
    field_name: string;
    type: FieldType;
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
      currency_code?: 
        | 'CNY'
        | 'USD'
        | 'EUR'
        | 'GBP'
        | 'AED'
        | 'AUD'
        | 'BRL'
        | 'CAD'
        | 'CHF'
        | 'HKD'
        | 'INR'
        | 'IDR'
        | 'JPY'
        | 'KRW'
        | 'MOP'
        | 'MXN'
        | 'MYR'
        | 'PHP'
        | 'PLN'
        | 'RUB'
        | 'SGD'
        | 'THB'
        | 'TRY'
        | 'TWD'
        | 'VND'
        | (string & {});
      rating?: {
        symbol?: 'star' | 'heart' | 'thumbsup' | 'fire' | 'smile' | 'lightning' | 'flower' | 'number' | (string & {});
      };
      type?: AppTableFieldPropertyTypeInput;
      filter_info?: FilterInfo;
    };
    description?: AppTableFieldDescription;
    is_primary?: boolean;
    field_id?: string;
    ui_type?: AppTableFieldUiType;
    /** default false */
    is_hidden?: boolean;
  };
}

export interface CreateOutput {
  field?: AppTableField;
}

/**
 * 新增字段 · Create field
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:create, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appTableField.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields', tokens: 'tu', idempotency: 'params.client_token', tier: 7 };

export interface DeleteInput {
  path: {
    app_token: string;
    table_id: string;
    field_id: string;
  };
}

export interface DeleteOutput {
  field_id?: string;
  deleted?: boolean;
}

/**
 * 删除字段 · Delete field
 * - DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appTableField.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    app_token: string;
    table_id: string;
  };
  params?: {
    view_id?: string;
    text_field_as_array?: boolean;
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
    field_name: string;
    type: FieldType;
    property?: AppTableFieldProperty;
    description?: string;
    is_primary?: boolean;
    field_id?: string;
    ui_type?: UiType;
    /** default false */
    is_hidden?: boolean;
  }[];
}

/**
 * 列出字段 · List fields
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appTableField.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    app_token: string;
    table_id: string;
    field_id: string;
  };
  params?: {
    client_token?: string;
  };
  data: {
    field_name: string;
    type: FieldType;
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
      type?: AppTableFieldPropertyTypeInput;
      filter_info?: FilterInfo;
    };
    description?: AppTableFieldDescription;
    is_primary?: boolean;
    ui_type?: AppTableFieldUiType;
    /** default false */
    is_hidden?: boolean;
  };
}

export interface UpdateOutput {
  field?: AppTableField;
}

/**
 * 更新字段 · Update field
 * - PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'bitable.v1.appTableField.update', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id', tokens: 'tu', idempotency: 'params.client_token', tier: 7 };
