// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nInput, JobFamily, ObjectFieldDataInput } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    name: I18nInput[];
    active: boolean;
    selectable?: boolean;
    parent_id?: string;
    pathway_ids?: string[];
    effective_time: string;
    expiration_time?: string;
    code?: string;
    description?: I18nInput[];
    custom_fields?: ObjectFieldDataInput[];
  };
}

export interface CreateOutput {
  job_family?: JobFamily;
}

/**
 * 创建单个序列
 * - POST /open-apis/corehr/v1/job_families
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.jobFamily.create', method: 'POST', path: '/open-apis/corehr/v1/job_families', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    job_family_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除序列 · Delete job sequence
 * - DELETE /open-apis/corehr/v1/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.jobFamily.delete', method: 'DELETE', path: '/open-apis/corehr/v1/job_families/:job_family_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    job_family_id: string;
  };
}

export interface GetOutput {
  job_family?: JobFamily;
}

/**
 * 查询单个序列详情
 * - GET /open-apis/corehr/v1/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_family:read, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.jobFamily.get', method: 'GET', path: '/open-apis/corehr/v1/job_families/:job_family_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: JobFamily[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询序列信息
 * - GET /open-apis/corehr/v1/job_families
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_family:read, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.jobFamily.list', method: 'GET', path: '/open-apis/corehr/v1/job_families', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    job_family_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    name?: I18nInput[];
    active?: boolean;
    selectable?: boolean;
    parent_id?: string;
    pathway_ids?: string[];
    effective_time?: string;
    expiration_time?: string;
    code?: string;
    description?: I18nInput[];
    custom_fields?: ObjectFieldDataInput[];
  };
}

export interface PatchOutput {
  job_family?: JobFamily;
}

/**
 * 更新单个序列
 * - PATCH /open-apis/corehr/v1/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.jobFamily.patch', method: 'PATCH', path: '/open-apis/corehr/v1/job_families/:job_family_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
