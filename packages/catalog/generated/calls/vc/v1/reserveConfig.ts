// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { SubscribeDepartment, SubscribeUser } from '../types.ts';

export interface PatchInput {
  path: {
    reserve_config_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    scope_type: string;
    approval_config?: {
      /** 0–1 */
      approval_switch?: number;
      /** 0–1 */
      approval_condition?: number;
      meeting_duration?: number;
      approvers?: SubscribeUser[];
    };
    time_config?: {
      if_cover_child_scope?: boolean;
      /** 0–1 */
      time_switch: number;
      days_in_advance?: number;
      /** int64 */
      opening_hour?: string;
      /** int64 */
      start_time?: string;
      /** int64 */
      end_time?: string;
      max_duration?: number;
    };
    reserve_scope_config?: {
      if_cover_child_scope?: boolean;
      /** 0–1 */
      allow_all_users?: number;
      allow_users?: SubscribeUser[];
      allow_depts?: SubscribeDepartment[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新会议室预定限制 · Update reserve limitation
 * - PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.reserveConfig.patch', method: 'PATCH', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id', tokens: 't', tier: 3 };

export interface ReserveScopeInput {
  params: {
    scope_id: string;
    /** int64 */
    scope_type: string;
    user_id_type?: UserIdType;
  };
}

export interface ReserveScopeOutput {
  approve_config?: {
    approval_switch?: number;
    approval_condition?: number;
    meeting_duration?: number;
    approvers?: SubscribeUser[];
  };
  time_config?: {
    if_cover_child_scope?: boolean;
    time_switch: number;
    days_in_advance?: number;
    /** int64 */
    opening_hour?: string;
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
    max_duration?: number;
  };
  reserve_scope_config?: {
    if_cover_child_scope?: boolean;
    allow_all_users?: number;
    allow_users?: SubscribeUser[];
    allow_depts?: SubscribeDepartment[];
  };
}

/**
 * 查询会议室预定限制 · Get reserve limitation
 * - GET /open-apis/vc/v1/reserve_configs/reserve_scope
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope
 */
export const reserveScope: ApiDefinition<ReserveScopeInput, ReserveScopeOutput> = { id: 'vc.v1.reserveConfig.reserveScope', method: 'GET', path: '/open-apis/vc/v1/reserve_configs/reserve_scope', tokens: 't', tier: 3 };
