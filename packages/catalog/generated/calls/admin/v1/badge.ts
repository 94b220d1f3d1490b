// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Badge, I18n } from '../types.ts';

export interface CreateInput {
  data: {
    name: string;
    explanation?: string;
    /** ≥ 1 characters */
    detail_image: string;
    /** ≥ 1 characters */
    show_image: string;
    i18n_name?: I18n;
    i18n_explanation?: I18n;
  };
}

export interface CreateOutput {
  badge?: Badge;
}

/**
 * 创建勋章 · Create a badge
 * - POST /open-apis/admin/v1/badges
 * - Tokens: tenant
 * - Scopes (any one): admin:badge
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'admin.v1.badge.create', method: 'POST', path: '/open-apis/admin/v1/badges', tokens: 't', tier: 3 };

export interface GetInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
  };
}

export interface GetOutput {
  badge?: Badge;
}

/**
 * 获取勋章详情 · Get the badge detail
 * - GET /open-apis/admin/v1/badges/:badge_id
 * - Tokens: tenant
 * - Scopes (any one): admin:badge
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'admin.v1.badge.get', method: 'GET', path: '/open-apis/admin/v1/badges/:badge_id', tokens: 't', tier: 3 };

export interface ListInput {
  params: {
    /** 1–50; default 10 */
    page_size: number;
    /** 1–64 characters */
    page_token?: string;
    /** ≥ 1 characters */
    name?: string;
  };
}

export interface ListOutput {
  badges?: Badge[];
  page_token?: string;
  /** default true */
  has_more?: boolean;
}

/**
 * 获取勋章列表 · Get a list of badges
 * - GET /open-apis/admin/v1/badges
 * - Tokens: tenant
 * - Scopes (any one): admin:badge
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'badges'> = { id: 'admin.v1.badge.list', method: 'GET', path: '/open-apis/admin/v1/badges', tokens: 't', tier: 3, paged: true, items: 'badges' };

export interface UpdateInput {
  path: {
    /** 1–64 characters */
    badge_id: string;
  };
  data: {
    name: string;
    explanation?: string;
    /** ≥ 1 characters */
    detail_image: string;
    /** ≥ 1 characters */
    show_image: string;
    i18n_name?: I18n;
    i18n_explanation?: I18n;
  };
}

export interface UpdateOutput {
  badge?: Badge;
}

/**
 * 修改勋章信息 · Modify the badge information
 * - PUT /open-apis/admin/v1/badges/:badge_id
 * - Tokens: tenant
 * - Scopes (any one): admin:badge
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'admin.v1.badge.update', method: 'PUT', path: '/open-apis/admin/v1/badges/:badge_id', tokens: 't', tier: 3 };
