// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DeviceExternal, UserIdType } from '../../shared-types.ts';
import type { UserExternal } from '../types.ts';

export interface CreateInput {
  params?: {
    /** int64 */
    rule_id?: string;
    user_id_type?: UserIdType;
  };
  data: {
    rule: {
      /** int64 */
      id?: string;
      name?: string;
      /** 0–5000 items */
      devices?: DeviceExternal[];
      /** int64 */
      user_count?: string;
      /** 0–10000 items */
      users?: UserExternal[];
      /** int64 */
      visitor_count?: string;
      /** 0–10000 items */
      visitors?: UserExternal[];
      remind_face?: boolean;
      opening_time?: {
        valid_day?: {
          /** 1000000000–2147483647 */
          start_day: number;
          /** 1000000000–2147483647 */
          end_day: number;
        };
        /** 0–7 items */
        weekdays?: number[];
        /** 0–1 items */
        day_times?: {
          /** 0–2400 */
          start_hhmm: number;
          /** 0–2400 */
          end_hhmm: number;
        }[];
      };
      is_temp?: boolean;
    };
  };
}

export interface CreateOutput {
  /** int64 */
  rule_id: string;
}

/**
 * 创建或更新权限组 · Create or update rule
 * - POST /open-apis/acs/v1/rule_external
 * - Tokens: user
 * - Scopes (any one): acs:device:write, acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'acs.v1.ruleExternal.create', method: 'POST', path: '/open-apis/acs/v1/rule_external', tokens: 'u', tier: 6 };

export interface DeleteInput {
  params: {
    /** int64 */
    rule_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除权限组 · Delete rule
 * - DELETE /open-apis/acs/v1/rule_external
 * - Tokens: user
 * - Scopes (any one): acs:device:write, acs:users
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'acs.v1.ruleExternal.delete', method: 'DELETE', path: '/open-apis/acs/v1/rule_external', tokens: 'u', tier: 6 };
export { deleteApi as delete };

export interface DeviceBindInput {
  data: {
    /** int64 */
    device_id: string;
    /** 0–10000 items */
    rule_ids: string[];
  };
}

export type DeviceBindOutput = UnknownFields;

/**
 * 设备绑定权限组 · Device bind rule
 * - POST /open-apis/acs/v1/rule_external/device_bind
 * - Tokens: user
 * - Scopes (any one): acs:device:write, acs:users
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind
 */
export const deviceBind: ApiDefinition<DeviceBindInput, DeviceBindOutput> = { id: 'acs.v1.ruleExternal.deviceBind', method: 'POST', path: '/open-apis/acs/v1/rule_external/device_bind', tokens: 'u', tier: 6 };

export interface GetInput {
  params?: {
    /** int64 */
    device_id?: string;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  rules: {
    /** int64 */
    id?: string;
    name?: string;
    devices?: DeviceExternal[];
    /** int64 */
    user_count?: string;
    users?: UserExternal[];
    /** int64 */
    visitor_count?: string;
    visitors?: UserExternal[];
    remind_face?: boolean;
    opening_time?: {
      valid_day?: {
        start_day: number;
        end_day: number;
      };
      weekdays?: number[];
      day_times?: {
        start_hhmm: number;
        end_hhmm: number;
      }[];
    };
    is_temp?: boolean;
  }[];
}

/**
 * 获取权限组信息 · Get rule info
 * - GET /open-apis/acs/v1/rule_external
 * - Tokens: user
 * - Scopes (any one): acs:devices:readonly, acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'acs.v1.ruleExternal.get', method: 'GET', path: '/open-apis/acs/v1/rule_external', tokens: 'u', tier: 6 };
