// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18n, Job, ObjectFieldDataInput } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    code?: string;
    name: I18n[];
    description?: I18n[];
    active: boolean;
    job_title?: I18n[];
    pathway_id?: string;
    job_family_id_list?: string[];
    job_level_id_list?: string[];
    working_hours_type_id?: string;
    effective_time: string;
    expiration_time?: string;
    custom_fields?: {
      field_name: string;
      value: string;
    }[];
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  job?: Job;
}

/**
 * 创建职务 · Create job profile
 * - POST /open-apis/corehr/v1/jobs
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.job.create', method: 'POST', path: '/open-apis/corehr/v1/jobs', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    job_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除职务 · Delete job profile
 * - DELETE /open-apis/corehr/v1/jobs/:job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.job.delete', method: 'DELETE', path: '/open-apis/corehr/v1/jobs/:job_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    job_id: string;
  };
}

export interface GetOutput {
  job?: Job;
}

/**
 * 查询单个职务 · Get job profile
 * - GET /open-apis/corehr/v1/jobs/:job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job:read, corehr:job:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.job.get', method: 'GET', path: '/open-apis/corehr/v1/jobs/:job_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    name?: string;
    query_language?: string;
  };
}

export interface ListOutput {
  items?: Job[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询职务 · Get the list of job profile
 * - GET /open-apis/corehr/v1/jobs
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job:read, corehr:job:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.job.list', method: 'GET', path: '/open-apis/corehr/v1/jobs', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    job_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    code?: string;
    name?: I18n[];
    description?: I18n[];
    active?: boolean;
    job_title?: I18n[];
    pathway_id?: string;
    job_family_id_list?: string[];
    job_level_id_list?: string[];
    working_hours_type_id?: string;
    effective_time?: string;
    expiration_time?: string;
    custom_fields?: ObjectFieldDataInput[];
    is_prefer_manual_encoding?: boolean;
  };
}

export interface PatchOutput {
  job?: Job;
}

/**
 * 更新单个职务
 * - PATCH /open-apis/corehr/v1/jobs/:job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.job.patch', method: 'PATCH', path: '/open-apis/corehr/v1/jobs/:job_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
