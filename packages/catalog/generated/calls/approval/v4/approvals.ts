// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Locale } from '../types.ts';

export interface GetInput {
  path: {
    approval_code: string;
  };
  params?: {
    locale?: Locale;
  };
}

export interface GetOutput {
  approval_name: string;
  form: string;
  node_list: {
    approver_chosen_multi: boolean;
    approver_chosen_range?: {
      approver_range_ids?: unknown[];
      approver_range_type?: 0 | 1 | 2;
    }[];
    custom_node_id?: string;
    name: string;
    need_approver: boolean;
    node_id: string;
    node_type: 'AND' | 'OR' | 'SEQUENTIAL' | 'CC_NODE';
    require_signature?: boolean;
  }[];
}

/**
 * 获取审批定义详情
 * - GET /open-apis/approval/v4/approvals/:approval_code/detail
 * - Tokens: user
 * - Scopes (any one): approval:approval:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'approval.v4.approvals.get', method: 'GET', path: '/open-apis/approval/v4/approvals/:approval_code/detail', tokens: 'u' };

export interface SearchInput {
  data?: {
    keyword?: string;
    locale?: string;
    /** 1–100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface SearchOutput {
  approvals?: {
    approval_code?: string;
    approval_name?: string;
    create_link?: string;
    description?: string;
    is_external?: boolean;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 搜索当前用户可发起的审批定义
 * - POST /open-apis/approval/v4/approvals/search_launchable
 * - Tokens: user
 * - Scopes (any one): approval:approval:read
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'approvals'> = { id: 'approval.v4.approvals.search', method: 'POST', path: '/open-apis/approval/v4/approvals/search_launchable', tokens: 'u', paged: true, items: 'approvals', pageTokenIn: 'data' };
