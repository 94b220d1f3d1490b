// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { ReserveAdminConfig } from '../types.ts';

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
  reserve_admin_config: ReserveAdminConfig;
}

/**
 * 查询会议室预定管理员 · Get reserve admin
 * - GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.reserveConfigAdmin.get', method: 'GET', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin', tokens: 't', tier: 3 };

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
    reserve_admin_config: ReserveAdminConfig;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新会议室预定管理员 · Update reserve admin
 * - PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.reserveConfigAdmin.patch', method: 'PATCH', path: '/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin', tokens: 't', tier: 3 };
