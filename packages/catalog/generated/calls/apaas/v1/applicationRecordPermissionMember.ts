// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchCreateAuthorizationInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 255 characters */
    record_permission_api_name: string;
  };
  data?: {
    /** 0–1000 items */
    user_ids?: string[];
  };
}

export type BatchCreateAuthorizationOutput = UnknownFields;

/**
 * 批量创建记录权限授权 · Batch create record permission user authorizations
 * - POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization
 * - Tokens: tenant
 * - Scopes (any one): app_engine:record_permission.member:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_create_authorization
 */
export const batchCreateAuthorization: ApiDefinition<BatchCreateAuthorizationInput, BatchCreateAuthorizationOutput> = { id: 'apaas.v1.applicationRecordPermissionMember.batchCreateAuthorization', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization', tokens: 't', tier: 3 };

export interface BatchRemoveAuthorizationInput {
  path: {
    /** ≤ 255 characters */
    namespace: string;
    /** ≤ 255 characters */
    record_permission_api_name: string;
  };
  data?: {
    /** 0–1000 items */
    user_ids?: string[];
  };
}

export type BatchRemoveAuthorizationOutput = UnknownFields;

/**
 * 批量删除记录权限授权 · Batch delete record permission user authorizations
 * - POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization
 * - Tokens: tenant
 * - Scopes (any one): app_engine:record_permission.member:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization
 */
export const batchRemoveAuthorization: ApiDefinition<BatchRemoveAuthorizationInput, BatchRemoveAuthorizationOutput> = { id: 'apaas.v1.applicationRecordPermissionMember.batchRemoveAuthorization', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization', tokens: 't', tier: 3 };
