// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18n, I18nInput, JobLevel, ObjectFieldDataInput } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    level_order: number;
    code?: string;
    name: I18nInput[];
    description?: I18nInput[];
    active: boolean;
    custom_fields?: ObjectFieldDataInput[];
    job_grade?: string[];
    pathway_ids?: string[];
    /** 1–999999 */
    view_order?: number;
  };
}

export interface CreateOutput {
  job_level?: JobLevel;
}

/**
 * 新建单个职级
 * - POST /open-apis/corehr/v1/job_levels
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.jobLevel.create', method: 'POST', path: '/open-apis/corehr/v1/job_levels', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    job_level_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除职级 · Delete job level
 * - DELETE /open-apis/corehr/v1/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.jobLevel.delete', method: 'DELETE', path: '/open-apis/corehr/v1/job_levels/:job_level_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    job_level_id: string;
  };
}

export interface GetOutput {
  job_level?: JobLevel;
}

/**
 * 查询单个职级 · Get single job level
 * - GET /open-apis/corehr/v1/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_level:read, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.jobLevel.get', method: 'GET', path: '/open-apis/corehr/v1/job_levels/:job_level_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: JobLevel[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询职级 · Get the list of job level
 * - GET /open-apis/corehr/v1/job_levels
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_level:read, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.jobLevel.list', method: 'GET', path: '/open-apis/corehr/v1/job_levels', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    job_level_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    level_order?: number;
    code?: string;
    name?: I18n[];
    description?: I18n[];
    active?: boolean;
    custom_fields?: ObjectFieldDataInput[];
    job_grade?: string[];
    pathway_ids?: string[];
    /** 1–999999 */
    view_order?: number;
  };
}

export interface PatchOutput {
  job_level?: JobLevel;
}

/**
 * 更新单个职级 · Update job level
 * - PATCH /open-apis/corehr/v1/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.jobLevel.patch', method: 'PATCH', path: '/open-apis/corehr/v1/job_levels/:job_level_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
