// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  ApplicationVisibilityDepartmentIdType,
  CollaborationDepartmentId,
  DepartmentI18nName,
} from '../../shared-types.ts';
import type { CollaborationUserId } from '../types.ts';

export interface GetInput {
  path: {
    target_tenant_key: string;
    target_department_id: string;
  };
  params?: {
    target_department_id_type?: ApplicationVisibilityDepartmentIdType;
  };
}

export interface GetOutput {
  target_department: {
    open_department_id?: string;
    department_id?: string;
    name?: string;
    i18n_name?: DepartmentI18nName;
    order?: string;
    leaders?: {
      leader_type: 1 | 2;
      id: CollaborationUserId;
    }[];
    parent_department_id?: CollaborationDepartmentId;
  };
}

/**
 * 获取关联组织部门详情 · Query department details of trusted party
 * - GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration.tenant:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'trust_party.v1.collaborationTenantCollaborationDepartment.get', method: 'GET', path: '/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id', tokens: 'tu', tier: 6 };
