// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CostCenter2, CostCenterTree, CostCenterVersion, UserIdType } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    name: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_cost_center_id?: string;
    managers?: string[];
    description?: {
      lang: string;
      value: string;
    }[];
    effective_time: string;
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  cost_center?: CostCenter2;
}

/**
 * 创建成本中心 · create cost center
 * - POST /open-apis/corehr/v2/cost_centers
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.costCenter.create', method: 'POST', path: '/open-apis/corehr/v2/cost_centers', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    cost_center_id: string;
  };
  data: {
    operation_reason: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除成本中心 · delete cost center
 * - DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.costCenter.delete', method: 'DELETE', path: '/open-apis/corehr/v2/cost_centers/:cost_center_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    cost_center_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    effective_time: string;
    active: boolean;
    operation_reason: string;
  };
}

export interface PatchOutput {
  cost_center?: CostCenter2;
}

/**
 * 启用 / 停用成本中心 · enable or disable cost center
 * - PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.costCenter.patch', method: 'PATCH', path: '/open-apis/corehr/v2/cost_centers/:cost_center_id', tokens: 't', tier: 4 };

export interface QueryMultiTimelineInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–10 items */
    cost_center_ids: string[];
    /** 10 characters; has a pattern */
    effective_date_start?: string;
    /** 10 characters; has a pattern */
    effective_date_end?: string;
    /** 0–100 items */
    fields?: (
      | 'name'
      | 'code'
      | 'active'
      | 'parent_cost_center_id'
      | 'managers'
      | 'description'
      | 'effective_date'
      | 'expiration_date'
      | (string & {}))[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: {
    cost_center_id?: string;
    version_id?: string;
    name: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_cost_center_id?: string;
    managers?: string[];
    description?: {
      lang: string;
      value: string;
    }[];
    effective_date: string;
    expiration_date?: string;
    active?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询成本中心版本信息
 * - POST /open-apis/corehr/v2/cost_centers/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline
 */
export const queryMultiTimeline: PagedApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput, 'items'> = { id: 'corehr.v2.costCenter.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/cost_centers/query_multi_timeline', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  cost_center_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_cost_center_ids?: string[];
}

/**
 * 查询当前生效信息变更的成本中心
 * - GET /open-apis/corehr/v2/cost_centers/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:read, corehr:cost_center:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.costCenter.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/cost_centers/query_recent_change', tokens: 't', tier: 6, paged: true };

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    cost_center_id_list?: string[];
    name_list?: string[];
    code?: string;
    parent_cost_center_id?: string;
    /** default false */
    get_all_version?: boolean;
  };
}

export interface SearchOutput {
  items?: CostCenterVersion[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索成本中心信息 · search cost center version
 * - POST /open-apis/corehr/v2/cost_centers/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.costCenter.search', method: 'POST', path: '/open-apis/corehr/v2/cost_centers/search', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface TreeInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    cost_center_id?: string;
    need_inactive?: boolean;
    /** ≤ 10 characters */
    effective_date?: string;
  };
}

export interface TreeOutput {
  items?: CostCenterTree[];
  page_token?: string;
  has_more?: boolean;
  reject_export?: boolean;
}

/**
 * 查询指定生效日期的成本中心架构树
 * - POST /open-apis/corehr/v2/cost_centers/tree
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:cost_center:read, corehr:cost_center:tree, corehr:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree
 */
export const tree: PagedApiDefinition<TreeInput, TreeOutput, 'items'> = { id: 'corehr.v2.costCenter.tree', method: 'POST', path: '/open-apis/corehr/v2/cost_centers/tree', tokens: 'tu', tier: 6, paged: true, items: 'items' };
