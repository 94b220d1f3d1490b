// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    period_rule_id: string;
    start_month: string;
  };
}

export interface CreateOutput {
  period_id?: string;
  start_month?: string;
  end_month?: string;
}

/**
 * 创建 OKR 周期 · Create OKR period
 * - POST /open-apis/okr/v1/periods
 * - Tokens: tenant
 * - Scopes (any one): okr:okr, okr:okr.period:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'okr.v1.period.create', method: 'POST', path: '/open-apis/okr/v1/periods', tokens: 't', tier: 3 };

export interface ListInput {
  params?: {
    page_token?: string;
    /** default 10 */
    page_size?: number;
  };
}

export interface ListOutput {
  page_token?: string;
  has_more?: boolean;
  items?: {
    /** int64 */
    id?: string;
    zh_name?: string;
    en_name?: string;
    status?: 0 | 1 | 2 | 3;
    period_start_time?: string;
    period_end_time?: string;
  }[];
}

/**
 * 获取 OKR 周期列表 · Get the OKR cycle list
 * - GET /open-apis/okr/v1/periods
 * - Tokens: tenant
 * - Scopes (any one): okr:okr, okr:okr.period:readonly, okr:okr:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v1.period.list', method: 'GET', path: '/open-apis/okr/v1/periods', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    period_id: string;
  };
  data: {
    status: 1 | 2 | 3;
  };
}

export interface PatchOutput {
  period_id?: string;
  status?: 1 | 2 | 3;
}

/**
 * 修改 OKR 周期状态 · Modify OKR period status
 * - PATCH /open-apis/okr/v1/periods/:period_id
 * - Tokens: tenant
 * - Scopes (any one): okr:okr, okr:okr.period:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v1.period.patch', method: 'PATCH', path: '/open-apis/okr/v1/periods/:period_id', tokens: 't', tier: 3 };
