// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType, UserIdType } from '../../shared-types.ts';
import type {
  CustomField,
  DatetimeSetting,
  Format,
  Member,
  MemberSetting,
  NumberSetting,
  SelectSetting,
  SelectSettingInput,
  SingleSelectSetting,
} from '../types.ts';

export interface AddInput {
  path: {
    custom_field_guid: string;
  };
  data: {
    resource_type: string;
    resource_id: string;
  };
}

export type AddOutput = UnknownFields;

/**
 * 将自定义字段加入资源 · Add Custom Field To Resource
 * - POST /open-apis/task/v2/custom_fields/:custom_field_guid/add
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:write, task:custom_field:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/add
 */
export const add: ApiDefinition<AddInput, AddOutput> = { id: 'task.v2.customField.add', method: 'POST', path: '/open-apis/task/v2/custom_fields/:custom_field_guid/add', tokens: 'tu', tier: 3 };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** default "tasklist" */
    resource_type: string;
    /** ≤ 100 characters */
    resource_id: string;
    name: string;
    type: 'number' | 'datetime' | 'member' | 'single_select' | 'multi_select' | 'text';
    number_setting?: NumberSetting;
    member_setting?: MemberSetting;
    datetime_setting?: DatetimeSetting;
    single_select_setting?: SingleSelectSetting;
    multi_select_setting?: SingleSelectSetting;
    text_setting?: UnknownFields;
  };
}

export interface CreateOutput {
  custom_field?: CustomField;
}

/**
 * 创建自定义字段 · Create Custom Field
 * - POST /open-apis/task/v2/custom_fields
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:write, task:custom_field:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.customField.create', method: 'POST', path: '/open-apis/task/v2/custom_fields', tokens: 'tu', tier: 3 };

export interface GetInput {
  path: {
    custom_field_guid: string;
  };
  params?: {
    user_id_type?: InstanceCommentUserIdType;
  };
}

export interface GetOutput {
  custom_field?: CustomField;
}

/**
 * 获取自定义字段 · Get Custom Field
 * - GET /open-apis/task/v2/custom_fields/:custom_field_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:read, task:custom_field:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.customField.get', method: 'GET', path: '/open-apis/task/v2/custom_fields/:custom_field_guid', tokens: 'tu', tier: 3 };

export interface ListInput {
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    user_id_type?: InstanceCommentUserIdType;
    resource_type?: string;
    resource_id?: string;
    update_msec?: string;
  };
}

export interface ListOutput {
  items?: CustomField[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列取自定义字段 · List Custom Field
 * - GET /open-apis/task/v2/custom_fields
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:read, task:custom_field:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.customField.list', method: 'GET', path: '/open-apis/task/v2/custom_fields', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    custom_field_guid: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    custom_field?: {
      name?: string;
      number_setting?: {
        format?: Format;
        custom_symbol?: string;
        /** default "right" */
        custom_symbol_position?: 'left' | 'right';
        /** default "none" */
        separator?: 'none' | 'thousand';
        /** 0–6; default 0 */
        decimal_count?: number;
      };
      member_setting?: MemberSetting;
      datetime_setting?: DatetimeSetting;
      single_select_setting?: SelectSettingInput;
      multi_select_setting?: SelectSettingInput;
      text_setting?: UnknownFields;
    };
    /** 1–20 items */
    update_fields?: (
      | 'name'
      | 'number_setting'
      | 'member_setting'
      | 'datetime_setting'
      | 'single_select_setting'
      | 'multi_select_setting'
      | 'text_setting'
      | (string & {}))[];
  };
}

export interface PatchOutput {
  custom_field?: {
    guid?: string;
    name?: string;
    type?: string;
    number_setting?: NumberSetting;
    member_setting?: MemberSetting;
    datetime_setting?: DatetimeSetting;
    single_select_setting?: SelectSetting;
    multi_select_setting?: SelectSetting;
    creator?: Member;
    created_at?: string;
    updated_at?: string;
    text_setting?: UnknownFields;
  };
}

/**
 * 更新自定义字段 · Patch Custom Field
 * - PATCH /open-apis/task/v2/custom_fields/:custom_field_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:write, task:custom_field:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.customField.patch', method: 'PATCH', path: '/open-apis/task/v2/custom_fields/:custom_field_guid', tokens: 'tu', tier: 3 };

export interface RemoveInput {
  path: {
    custom_field_guid: string;
  };
  data: {
    resource_type: string;
    resource_id: string;
  };
}

export type RemoveOutput = UnknownFields;

/**
 * 将自定义字段移出资源 · Remove Custom Field From Resource
 * - POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:write, task:custom_field:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove
 */
export const remove: ApiDefinition<RemoveInput, RemoveOutput> = { id: 'task.v2.customField.remove', method: 'POST', path: '/open-apis/task/v2/custom_fields/:custom_field_guid/remove', tokens: 'tu', tier: 3 };
