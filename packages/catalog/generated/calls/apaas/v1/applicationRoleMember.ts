// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DeviceExternal } from '../../shared-types.ts';
import type { Condition } from '../types.ts';

export interface BatchCreateAuthorizationInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 255 characters */
    role_api_name: string;
  };
  data?: {
    /** 0–1000 items */
    user_ids?: string[];
    /** 0–1000 items */
    department_ids?: string[];
  };
}

export type BatchCreateAuthorizationOutput = UnknownFields;

/**
 * 批量创建角色成员授权 · Batch Create Role Member Authorizations
 * - POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization
 * - Tokens: tenant
 * - Scopes (any one): app_engine:role.member:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization
 */
export const batchCreateAuthorization: ApiDefinition<BatchCreateAuthorizationInput, BatchCreateAuthorizationOutput> = { id: 'apaas.v1.applicationRoleMember.batchCreateAuthorization', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization', tokens: 't', tier: 3 };

export interface BatchRemoveAuthorizationInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 255 characters */
    role_api_name: string;
  };
  data?: {
    /** 0–1000 items */
    user_ids?: string[];
    /** 0–1000 items */
    department_ids?: string[];
  };
}

export type BatchRemoveAuthorizationOutput = UnknownFields;

/**
 * 批量删除角色成员授权 · Batch Delete Role Member Authorizations
 * - POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization
 * - Tokens: tenant
 * - Scopes (any one): app_engine:role.member:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_remove_authorization
 */
export const batchRemoveAuthorization: ApiDefinition<BatchRemoveAuthorizationInput, BatchRemoveAuthorizationOutput> = { id: 'apaas.v1.applicationRoleMember.batchRemoveAuthorization', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization', tokens: 't', tier: 3 };

export interface GetInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 255 characters */
    role_api_name: string;
  };
  params?: {
    need_display_name?: boolean;
    /** default false */
    use_api_id?: boolean;
  };
}

export interface GetOutput {
  role_member?: {
    role_api_id?: string;
    role_api_name?: string;
    users?: string[];
    departments?: string[];
    user_filter?: {
      conditions?: Condition[];
      logic_expression?: string;
    };
    user_display_infos?: DeviceExternal[];
    department_display_infos?: DeviceExternal[];
    type?: 'all' | 'custom';
    updated_by?: string;
    updated_at?: number;
  };
}

/**
 * 获取角色成员详情 · Query Role Member
 * - GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member
 * - Tokens: tenant
 * - Scopes (any one): app_engine:role:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'apaas.v1.applicationRoleMember.get', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member', tokens: 't', tier: 3 };
