// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { District } from '../types.ts';

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    root_district_id?: string;
    list_type?: 'sub_level' | 'leaf_level';
    locale?: 'zh-CN' | 'en-US';
  };
}

export interface ListOutput {
  version?: string;
  has_more?: boolean;
  page_token?: string;
  items?: District[];
}

/**
 * 查询地理库信息
 * - GET /open-apis/approval/v4/districts
 * - Tokens: tenant, user
 * - Scopes (any one): approval:approval, approval:approval:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'approval.v4.district.list', method: 'GET', path: '/open-apis/approval/v4/districts', tokens: 'tu', tier: 7, paged: true, items: 'items' };

export interface SearchInput {
  params?: {
    locale?: 'zh-CN' | 'en-US';
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** 0–30 items */
    district_ids?: string[];
    keyword?: string;
  };
}

export interface SearchOutput {
  version?: string;
  items?: District[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 搜索地理库信息
 * - POST /open-apis/approval/v4/districts/search
 * - Tokens: tenant, user
 * - Scopes (any one): approval:approval, approval:approval:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'approval.v4.district.search', method: 'POST', path: '/open-apis/approval/v4/districts/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };
