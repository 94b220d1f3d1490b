// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { DisableInformConfig } from '../types.ts';

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
  disable_inform?: DisableInformConfig;
}

/**
 * 查询禁用状态变更通知 · Get disable status change notifications
 * - GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.reserveConfigDisableInform.get', method: 'GET', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform', tokens: 't', tier: 3 };

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
    disable_inform: DisableInformConfig;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新禁用状态变更通知 · Update disable status change notifications
 * - PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.reserveConfigDisableInform.patch', method: 'PATCH', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform', tokens: 't', tier: 3 };
