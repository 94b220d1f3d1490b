// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  AuditInfoUserIdType,
  AvatarInfo,
  CollaborationDepartmentId,
  DepartmentI18nName,
  UserStatus,
} from '../../shared-types.ts';
import type { CollaborationUserId } from '../types.ts';

export interface GetInput {
  path: {
    target_tenant_key: string;
    target_user_id: string;
  };
  params?: {
    target_user_id_type?: AuditInfoUserIdType;
  };
}

export interface GetOutput {
  target_user: {
    open_id?: string;
    user_id?: string;
    union_id?: string;
    name: string;
    i18n_name?: DepartmentI18nName;
    avatar?: AvatarInfo;
    mobile?: string;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    job_title?: string;
    custom_attrs?: {
      type?: string;
      id?: string;
      value?: {
        text?: string;
        url?: string;
        pc_url?: string;
        option_value?: string;
        picture_url?: string;
        name?: string;
        generic_user?: {
          id: string;
          type: 1 | 2 | 11 | (number & {});
        };
      };
    }[];
    employee_no?: string;
    parent_department_ids?: CollaborationDepartmentId[];
    leader_id?: CollaborationUserId;
  };
}

/**
 * 获取关联组织成员详情 · Query the details of trusted party members
 * - GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration.tenant:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'trust_party.v1.collaborationTenantCollaborationUser.get', method: 'GET', path: '/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id', tokens: 'tu', tier: 6 };
