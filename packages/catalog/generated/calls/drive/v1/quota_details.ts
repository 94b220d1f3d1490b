// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentQuota } from '../types.ts';

export interface GetInput {
  path: {
    quota_detail_id: string;
  };
}

export interface GetOutput {
  biz_infos?: {
    name?: string;
    quota?: string;
    unlimited?: boolean;
    used?: string;
  }[];
  department_quota?: DepartmentQuota;
  is_tenant_quota_exceeded?: boolean;
  user_quota?: DepartmentQuota;
}

/**
 * 获取当前用户的容量信息，包含各业务使用量、租户配额是否超限、用户配额、所在部门配额
 * - GET /open-apis/drive/v2/quota_details/:quota_detail_id
 * - Tokens: user
 * - Scopes (any one): drive:quota_detail:read_one
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.quota_details.get', method: 'GET', path: '/open-apis/drive/v2/quota_details/:quota_detail_id', tokens: 'u' };
