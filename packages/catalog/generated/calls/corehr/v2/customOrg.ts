// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CustomField, CustomFieldData, LeftValue, MatchRules, OrgRoleUpdate, UserIdType } from '../types.ts';

export interface ActiveInput {
  data: {
    org_id: string;
    object_api_name: string;
    active: boolean;
    /** 10 characters; has a pattern */
    effective_time: string;
  };
}

export type ActiveOutput = UnknownFields;

/**
 * 启用/停用自定义组织 · Enable / disable custom organization
 * - POST /open-apis/corehr/v2/custom_orgs/active
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active
 */
export const active: ApiDefinition<ActiveInput, ActiveOutput> = { id: 'corehr.v2.customOrg.active', method: 'POST', path: '/open-apis/corehr/v2/custom_orgs/active', tokens: 't', tier: 6 };

export interface CreateInput {
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
    /** ≤ 64 characters; default "people_corehr_id" */
    user_id_type?: 'open_id' | 'union_id' | 'user_id' | 'people_corehr_id';
  };
  data: {
    /** 1–128 characters */
    object_api_name: string;
    /** 0–5 items */
    names: {
      lang: string;
      value: string;
    }[];
    /** ≤ 128 characters */
    code?: string;
    parent_id?: string;
    /** 0–100 items */
    manager_ids?: string[];
    /** 0–5 items */
    description?: {
      lang: string;
      value: string;
    }[];
    /** 10 characters; has a pattern */
    effective_time: string;
    /** 0–64 items */
    org_roles?: OrgRoleUpdate[];
    /** 0–16 items */
    match_rule_groups?: MatchRules[];
    /** 0–200 items */
    custom_fields?: CustomField[];
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  org_id?: string;
}

/**
 * 创建自定义组织 · Create Custom Organization
 * - POST /open-apis/corehr/v2/custom_orgs
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.customOrg.create', method: 'POST', path: '/open-apis/corehr/v2/custom_orgs', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface DeleteOrgInput {
  data: {
    org_id: string;
    object_api_name: string;
  };
}

export type DeleteOrgOutput = UnknownFields;

/**
 * 删除自定义组织 · Delete custom organization
 * - POST /open-apis/corehr/v2/custom_orgs/delete_org
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org
 */
export const deleteOrg: ApiDefinition<DeleteOrgInput, DeleteOrgOutput> = { id: 'corehr.v2.customOrg.deleteOrg', method: 'POST', path: '/open-apis/corehr/v2/custom_orgs/delete_org', tokens: 't', tier: 6 };

export interface PatchInput {
  path: {
    org_id: string;
  };
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–128 characters */
    object_api_name: string;
    /** 0–5 items */
    names?: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_id?: string;
    /** 0–100 items */
    manager_ids?: string[];
    /** 0–5 items */
    description?: {
      lang: string;
      value: string;
    }[];
    /** 10 characters; has a pattern */
    effective_time: string;
    /** 0–64 items */
    org_roles?: OrgRoleUpdate[];
    /** 0–200 items */
    custom_fields?: CustomField[];
    is_prefer_manual_encoding?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新自定义组织基础信息
 * - PATCH /open-apis/corehr/v2/custom_orgs/:org_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.customOrg.patch', method: 'PATCH', path: '/open-apis/corehr/v2/custom_orgs/:org_id', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface QueryInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data: {
    object_api_name: string;
    /** 0–200 items */
    org_fields?: (
      | 'names'
      | 'code'
      | 'parent_id'
      | 'manager_ids'
      | 'description'
      | 'effective_time'
      | 'org_roles'
      | 'active'
      | 'org_id'
      | (string & {}))[];
    /** 0–200 items */
    org_role_fields?: string[];
    /** 0–200 items */
    org_ids?: string[];
    code?: string;
    parent_id?: string;
    active?: boolean;
    need_match_rule?: boolean;
    manager_id?: string;
  };
}

export interface QueryOutput {
  items?: {
    object_api_name: string;
    names?: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_id?: string;
    manager_ids?: string[];
    description?: {
      lang: string;
      value: string;
    }[];
    effective_time?: string;
    org_roles?: {
      api_name: string;
      security_group_id?: string;
      employment_ids?: string[];
      inherit_employment_ids?: string[];
    }[];
    match_rule_groups?: {
      match_rules?: {
        left_value: LeftValue;
        operator: 'contains' | 'notContains';
        right_values?: string[];
        ref_key?: 'specified' | 'reference';
      }[];
    }[];
    active?: boolean;
    org_id?: string;
    custom_fields?: CustomFieldData[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询当前版本的自定义组织信息
 * - POST /open-apis/corehr/v2/custom_orgs/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:read, corehr:custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.customOrg.query', method: 'POST', path: '/open-apis/corehr/v2/custom_orgs/query', tokens: 't', tier: 6, paged: true, items: 'items' };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    object_api_name: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  custom_org_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_custom_org_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的自定义组织
 * - GET /open-apis/corehr/v2/custom_orgs/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:read, corehr:custom_org:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.customOrg.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/custom_orgs/query_recent_change', tokens: 't', tier: 6, paged: true };

export interface UpdateRuleInput {
  data: {
    object_api_name: string;
    org_id: string;
    /** 0–16 items */
    match_rule_groups?: MatchRules[];
  };
}

export type UpdateRuleOutput = UnknownFields;

/**
 * 更新自定义组织的匹配规则 · Update matching rules for custom organization
 * - POST /open-apis/corehr/v2/custom_orgs/update_rule
 * - Tokens: tenant
 * - Scopes (any one): corehr:custom_org:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule
 */
export const updateRule: ApiDefinition<UpdateRuleInput, UpdateRuleOutput> = { id: 'corehr.v2.customOrg.updateRule', method: 'POST', path: '/open-apis/corehr/v2/custom_orgs/update_rule', tokens: 't', tier: 6 };
