// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  AssignedOrganization,
  AssignedOrganizationItem,
  OrgTruncation,
  PermissionSecurityGroup,
  SecurityGroup,
  UserIdType,
} from '../types.ts';

export interface AddRoleAssignInput {
  params: {
    employment_id: string;
    user_id_type?: UserIdType;
    role_id: string;
  };
  data: {
    /** 0–300 items */
    assigned_organization_items: AssignedOrganizationItem[][];
  };
}

export interface AddRoleAssignOutput {
  assign_id?: string;
}

/**
 * 为用户授权角色 · Authorized roles managed by organizational structure.
 * - POST /open-apis/corehr/v1/authorizations/add_role_assign
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/add_role_assign
 */
export const addRoleAssign: ApiDefinition<AddRoleAssignInput, AddRoleAssignOutput> = { id: 'corehr.v1.authorization.addRoleAssign', method: 'POST', path: '/open-apis/corehr/v1/authorizations/add_role_assign', tokens: 't', tier: 3 };

export interface GetByParamInput {
  params: {
    employment_id: string;
    user_id_type?: UserIdType;
  };
}

export interface GetByParamOutput {
  role_authorization?: {
    employment_id: string;
    permission_detail_list: {
      role?: {
        id: string;
        code: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        description?: {
          zh_cn?: string;
          en_us?: string;
        };
        org_truncation?: OrgTruncation[];
      };
      assigned_organization_list?: AssignedOrganization[][];
      grantor_rule_list?: PermissionSecurityGroup[];
      update_time?: string;
    }[];
  };
}

/**
 * 查询单个用户授权 · Query individual user authorization
 * - GET /open-apis/corehr/v1/authorizations/get_by_param
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:write, corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param
 */
export const getByParam: ApiDefinition<GetByParamInput, GetByParamOutput> = { id: 'corehr.v1.authorization.getByParam', method: 'GET', path: '/open-apis/corehr/v1/authorizations/get_by_param', tokens: 't', tier: 2 };

export interface QueryInput {
  params?: {
    employment_id_list?: string[];
    role_id_list?: string[];
    page_token?: string;
    page_size?: string;
    user_id_type?: UserIdType;
    updated_at_gte?: string;
    updated_at_lte?: string;
  };
}

export interface QueryOutput {
  items?: {
    employment_id: string;
    permission_detail_list: {
      role?: SecurityGroup;
      assigned_organization_list?: AssignedOrganization[][];
      grantor_rule_list?: PermissionSecurityGroup[];
      update_time?: string;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询用户授权 · Batch query user authorization
 * - GET /open-apis/corehr/v1/authorizations/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:read, corehr:authorization:write, corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v1.authorization.query', method: 'GET', path: '/open-apis/corehr/v1/authorizations/query', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface RemoveRoleAssignInput {
  params: {
    employment_id: string;
    user_id_type?: UserIdType;
    role_id: string;
  };
  data?: UnknownFields;
}

export interface RemoveRoleAssignOutput {
  assign_id?: string;
}

/**
 * 移除用户被授权的角色 · Remove the user's authorized role
 * - POST /open-apis/corehr/v1/authorizations/remove_role_assign
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign
 */
export const removeRoleAssign: ApiDefinition<RemoveRoleAssignInput, RemoveRoleAssignOutput> = { id: 'corehr.v1.authorization.removeRoleAssign', method: 'POST', path: '/open-apis/corehr/v1/authorizations/remove_role_assign', tokens: 't', tier: 3 };

export interface UpdateRoleAssignInput {
  params: {
    employment_id: string;
    user_id_type?: UserIdType;
    role_id: string;
  };
  data: {
    /** 0–300 items */
    assigned_organization_items: AssignedOrganizationItem[][];
  };
}

export interface UpdateRoleAssignOutput {
  assign_id?: string;
}

/**
 * 更新用户被授权的数据范围 · 更新组织类角色授权范围
 * - POST /open-apis/corehr/v1/authorizations/update_role_assign
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign
 */
export const updateRoleAssign: ApiDefinition<UpdateRoleAssignInput, UpdateRoleAssignOutput> = { id: 'corehr.v1.authorization.updateRoleAssign', method: 'POST', path: '/open-apis/corehr/v1/authorizations/update_role_assign', tokens: 't', tier: 2 };
