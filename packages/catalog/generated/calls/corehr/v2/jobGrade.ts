// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    /** 0–99999 */
    grade_order: number;
    code?: string;
    /** 0–2 items */
    names: {
      lang: string;
      value: string;
    }[];
    /** 0–2 items */
    descriptions?: {
      lang: string;
      value: string;
    }[];
  };
}

export interface CreateOutput {
  grade_id?: string;
}

/**
 * 创建职等 · Create JobGrade
 * - POST /open-apis/corehr/v2/job_grades
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_grade:write
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.jobGrade.create', method: 'POST', path: '/open-apis/corehr/v2/job_grades', tokens: 't', idempotency: 'params.client_token', tier: 21 };

export interface DeleteInput {
  path: {
    job_grade_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除职等 · Delete JobGrade
 * - DELETE /open-apis/corehr/v2/job_grades/:job_grade_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_grade:write
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.jobGrade.delete', method: 'DELETE', path: '/open-apis/corehr/v2/job_grades/:job_grade_id', tokens: 't', tier: 21 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    job_grade_id: string;
  };
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
  };
  data?: {
    /** 0–99999 */
    grade_order?: number;
    code?: string;
    /** 0–2 items */
    names?: {
      lang: string;
      value: string;
    }[];
    /** 0–2 items */
    descriptions?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新职等 · Patch JobGrade
 * - PATCH /open-apis/corehr/v2/job_grades/:job_grade_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_grade:write
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.jobGrade.patch', method: 'PATCH', path: '/open-apis/corehr/v2/job_grades/:job_grade_id', tokens: 't', idempotency: 'params.client_token', tier: 21 };

export interface QueryInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data?: {
    /** 0–100 items */
    ids?: string[];
    /** 0–100 items */
    codes?: string[];
    active?: boolean;
  };
}

export interface QueryOutput {
  items?: {
    job_grade_id?: string;
    grade_order?: number;
    code?: string;
    names?: {
      lang: string;
      value: string;
    }[];
    descriptions?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询职等信息
 * - POST /open-apis/corehr/v2/job_grades/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_grade:read, corehr:job_grade:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.jobGrade.query', method: 'POST', path: '/open-apis/corehr/v2/job_grades/query', tokens: 't', tier: 6, paged: true, items: 'items' };

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
  job_grade_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_job_grade_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的职等
 * - GET /open-apis/corehr/v2/job_grades/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_grade:read, corehr:job_grade:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.jobGrade.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/job_grades/query_recent_change', tokens: 't', tier: 6, paged: true };
