// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ApplicationVisibilityDepartmentIdType, AvatarInfo, DepartmentI18nName } from '../../shared-types.ts';
import type { CollaborationTenant } from '../types.ts';

export interface GetInput {
  path: {
    target_tenant_key: string;
  };
}

export interface GetOutput {
  target_tenant?: CollaborationTenant;
}

/**
 * 获取关联组织详情 · Query the trusted party information
 * - GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration.tenant:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'trust_party.v1.collaborationTenant.get', method: 'GET', path: '/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key', tokens: 'tu', tier: 6 };

export interface ListInput {
  params?: {
    page_token?: string;
    /** 1–100; default 10 */
    page_size?: number;
  };
}

export interface ListOutput {
  target_tenant_list?: CollaborationTenant[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取可见关联组织的列表 · Query visible trusted parties list
 * - GET /open-apis/trust_party/v1/collaboration_tenants
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration.tenant:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'target_tenant_list'> = { id: 'trust_party.v1.collaborationTenant.list', method: 'GET', path: '/open-apis/trust_party/v1/collaboration_tenants', tokens: 'tu', tier: 4, paged: true, items: 'target_tenant_list' };

export interface VisibleOrganizationInput {
  path: {
    target_tenant_key: string;
  };
  params?: {
    department_id_type?: ApplicationVisibilityDepartmentIdType;
    target_department_id?: string;
    page_token?: string;
    /** 1–200; default 100 */
    page_size?: number;
    /** default "group_id" */
    group_id_type?: 'group_id' | 'open_group_id';
    target_group_id?: string;
  };
}

export interface VisibleOrganizationOutput {
  collaboration_entity_list?: {
    collaboration_entity_type: 'user' | 'department' | 'group';
    department_id?: string;
    open_department_id?: string;
    user_id?: string;
    open_user_id?: string;
    union_user_id?: string;
    department_name?: string;
    i18n_department_name?: DepartmentI18nName;
    department_order?: string;
    user_name?: string;
    i18n_user_name?: DepartmentI18nName;
    user_avatar?: AvatarInfo;
    group_id?: string;
    open_group_id?: string;
    group_name?: string;
    i18n_group_name?: DepartmentI18nName;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取关联组织的成员信息
 * - GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration.tenant:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization
 */
export const visibleOrganization: PagedApiDefinition<VisibleOrganizationInput, VisibleOrganizationOutput, 'collaboration_entity_list'> = { id: 'trust_party.v1.collaborationTenant.visibleOrganization', method: 'GET', path: '/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization', tokens: 'tu', tier: 4, paged: true, items: 'collaboration_entity_list' };
