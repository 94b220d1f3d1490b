// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nContent, JobFamily, JobFamily2 } from '../types.ts';

export interface CreateInput {
  data: {
    /** 1–100 characters */
    name: string;
    /** default "空" */
    description?: string;
    parent_job_family_id?: string;
    status: boolean;
    i18n_name?: I18nContent[];
    i18n_description?: I18nContent[];
  };
}

export interface CreateOutput {
  job_family?: JobFamily;
}

/**
 * 创建序列 · Create a job family
 * - POST /open-apis/contact/v3/job_families
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_family
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.jobFamily.create', method: 'POST', path: '/open-apis/contact/v3/job_families', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    job_family_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除序列 · Delete a job family
 * - DELETE /open-apis/contact/v3/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_family
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.jobFamily.delete', method: 'DELETE', path: '/open-apis/contact/v3/job_families/:job_family_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    job_family_id: string;
  };
}

export interface GetOutput {
  job_family?: JobFamily2;
}

/**
 * 获取单个序列信息 · Query a job family
 * - GET /open-apis/contact/v3/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:readonly_as_app, contact:job_family, contact:job_family:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.jobFamily.get', method: 'GET', path: '/open-apis/contact/v3/job_families/:job_family_id', tokens: 't', tier: 7 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
    /** 1–100 characters */
    name?: string;
  };
}

export interface ListOutput {
  items?: JobFamily2[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取租户序列列表 · Query the list of job family
 * - GET /open-apis/contact/v3/job_families
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:readonly_as_app, contact:job_family, contact:job_family:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.jobFamily.list', method: 'GET', path: '/open-apis/contact/v3/job_families', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    job_family_id: string;
  };
  data?: {
    /** 1–100 characters */
    name?: string;
    description?: string;
    parent_job_family_id?: string;
    status?: boolean;
    i18n_name?: I18nContent[];
    i18n_description?: I18nContent[];
  };
}

export interface UpdateOutput {
  job_family?: JobFamily;
}

/**
 * 更新序列 · Update job family
 * - PUT /open-apis/contact/v3/job_families/:job_family_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_family
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.jobFamily.update', method: 'PUT', path: '/open-apis/contact/v3/job_families/:job_family_id', tokens: 't', tier: 7 };
