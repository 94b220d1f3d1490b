// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Custom, SubscribeUser } from '../types.ts';

export interface GetInput {
  path: {
    reserve_config_id: string;
  };
  params: {
    /** 1–2 */
    scope_type: number;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  reserve_form_config: {
    if_cover_child_scope?: boolean;
    /** default false */
    reserve_form: boolean;
    notified_users?: SubscribeUser[];
    notified_time?: number;
    time_unit?: number;
    custom_list?: Custom[];
  };
}

/**
 * 查询会议室预定表单 · Get reserve form
 * - GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.reserveConfigForm.get', method: 'GET', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/form', tokens: 't', tier: 3 };

export interface PatchInput {
  path: {
    reserve_config_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–2 */
    scope_type: number;
    reserve_form_config: {
      if_cover_child_scope?: boolean;
      /** default false */
      reserve_form: boolean;
      notified_users?: SubscribeUser[];
      notified_time?: number;
      /** 1–3 */
      time_unit?: number;
      custom_list?: Custom[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新会议室预定表单 · Update reserve form
 * - PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.reserveConfigForm.patch', method: 'PATCH', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/form', tokens: 't', tier: 3 };
