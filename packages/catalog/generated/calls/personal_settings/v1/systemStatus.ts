// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nNames, UserIdType } from '../../shared-types.ts';
import type { Color, IconKey, SystemStatus, SystemStatusSyncSetting } from '../types.ts';

export interface BatchCloseInput {
  path: {
    /** int64 */
    system_status_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–50 items */
    user_list: string[];
  };
}

export interface BatchCloseOutput {
  result_list: {
    user_id?: string;
    result?: 'success' | 'fail' | 'invisible_user_id' | 'invalid_user_id' | 'resign_user_id';
  }[];
}

/**
 * 批量关闭系统状态 · Batch close system status
 * - POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_operate
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close
 */
export const batchClose: ApiDefinition<BatchCloseInput, BatchCloseOutput> = { id: 'personal_settings.v1.systemStatus.batchClose', method: 'POST', path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close', tokens: 't', tier: 4 };

export interface BatchOpenInput {
  path: {
    /** int64 */
    system_status_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–50 items */
    user_list: {
      user_id: string;
      end_time: number;
    }[];
  };
}

export interface BatchOpenOutput {
  result_list: {
    user_id: string;
    end_time: number;
    result?: 
      | 'success_show'
      | 'success_user_close_syn'
      | 'success_user_in_higher_priority_system_status'
      | 'fail'
      | 'invisible_user_id'
      | 'invalid_user_id'
      | 'resign_user_id';
  }[];
}

/**
 * 批量开启系统状态 · Batch open system status
 * - POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_operate
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open
 */
export const batchOpen: ApiDefinition<BatchOpenInput, BatchOpenOutput> = { id: 'personal_settings.v1.systemStatus.batchOpen', method: 'POST', path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    title: string;
    i18n_title?: I18nNames;
    icon_key: IconKey;
    color?: Color;
    /** 0–9; default 0 */
    priority?: number;
    sync_setting?: SystemStatusSyncSetting;
  };
}

export interface CreateOutput {
  system_status?: SystemStatus;
}

/**
 * 创建系统状态 · Create system status
 * - POST /open-apis/personal_settings/v1/system_statuses
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_update
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'personal_settings.v1.systemStatus.create', method: 'POST', path: '/open-apis/personal_settings/v1/system_statuses', tokens: 't', tier: 3 };

export interface DeleteInput {
  path: {
    /** int64 */
    system_status_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除系统状态 · Delete system status
 * - DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_update
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'personal_settings.v1.systemStatus.delete', method: 'DELETE', path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface ListInput {
  params?: {
    /** 1–50; default 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: SystemStatus[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取系统状态 · List system status
 * - GET /open-apis/personal_settings/v1/system_statuses
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_update
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'personal_settings.v1.systemStatus.list', method: 'GET', path: '/open-apis/personal_settings/v1/system_statuses', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** int64 */
    system_status_id: string;
  };
  data: {
    system_status: {
      title: string;
      i18n_title?: I18nNames;
      icon_key: IconKey;
      color?: Color;
      /** 0–9; default 0 */
      priority?: number;
      sync_setting?: SystemStatusSyncSetting;
    };
    /** ≥ 1 items */
    update_fields: ('TITLE' | 'I18N_TITLE' | 'ICON' | 'COLOR' | 'PRIORITY' | 'SYNC_SETTING')[];
  };
}

export interface PatchOutput {
  system_status?: SystemStatus;
}

/**
 * 修改系统状态 · Patch system status
 * - PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id
 * - Tokens: tenant
 * - Scopes (any one): personal_settings:status:system_status_update
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'personal_settings.v1.systemStatus.patch', method: 'PATCH', path: '/open-apis/personal_settings/v1/system_statuses/:system_status_id', tokens: 't', tier: 3 };
