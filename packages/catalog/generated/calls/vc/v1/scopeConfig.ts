// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType as SharedUserIdType } from '../../shared-types.ts';
import type { RoomConfig, ScopeConfig, UserIdType } from '../types.ts';

export interface AccessCodeInput {
  data: {
    scope_type: number;
    scope_id: string;
    valid_day: number;
  };
}

export interface AccessCodeOutput {
  access_code: string;
}

/**
 * 创建部署码
 * - POST /open-apis/vc/v1/scope_config/access_code
 * - Tokens: unknown
 */
export const accessCode: ApiDefinition<AccessCodeInput, AccessCodeOutput> = { id: 'vc.v1.scopeConfig.accessCode', method: 'POST', path: '/open-apis/vc/v1/scope_config/access_code' };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    scope_type: 1 | 2;
    scope_id: string;
    scope_config?: RoomConfig;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 设置会议室配置 · Set room configuration
 * - POST /open-apis/vc/v1/scope_config
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'vc.v1.scopeConfig.create', method: 'POST', path: '/open-apis/vc/v1/scope_config', tokens: 't', tier: 2 };

export interface GetInput {
  params: {
    scope_type: 1 | 2;
    scope_id: string;
    user_id_type?: SharedUserIdType;
  };
}

export interface GetOutput {
  current_config?: ScopeConfig;
  origin_configs?: ScopeConfig[];
}

/**
 * 查询会议室配置 · Query room configuration
 * - GET /open-apis/vc/v1/scope_config
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.scopeConfig.get', method: 'GET', path: '/open-apis/vc/v1/scope_config', tokens: 't', tier: 4 };
