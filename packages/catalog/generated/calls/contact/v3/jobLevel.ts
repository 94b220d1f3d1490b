// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nContent, JobLevel } from '../types.ts';

export interface CreateInput {
  data: {
    /** 1–255 characters */
    name: string;
    /** default "空" */
    description?: string;
    /** 100–100000 */
    order?: number;
    status: boolean;
    i18n_name?: I18nContent[];
    i18n_description?: I18nContent[];
  };
}

export interface CreateOutput {
  job_level?: JobLevel;
}

/**
 * 创建职级 · Create a job level
 * - POST /open-apis/contact/v3/job_levels
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_level
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.jobLevel.create', method: 'POST', path: '/open-apis/contact/v3/job_levels', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    job_level_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除职级 · Delete a job level
 * - DELETE /open-apis/contact/v3/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_level
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.jobLevel.delete', method: 'DELETE', path: '/open-apis/contact/v3/job_levels/:job_level_id', tokens: 't', tier: 7 };
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
 * 获取单个职级信息 · Query a job level
 * - GET /open-apis/contact/v3/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:readonly_as_app, contact:job_level, contact:job_level:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.jobLevel.get', method: 'GET', path: '/open-apis/contact/v3/job_levels/:job_level_id', tokens: 't', tier: 7 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
    /** 1–255 characters */
    name?: string;
  };
}

export interface ListOutput {
  items?: JobLevel[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取租户职级列表 · Query the list of job level
 * - GET /open-apis/contact/v3/job_levels
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:readonly_as_app, contact:job_level, contact:job_level:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.jobLevel.list', method: 'GET', path: '/open-apis/contact/v3/job_levels', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    job_level_id: string;
  };
  data?: {
    /** 1–255 characters */
    name?: string;
    description?: string;
    /** 100–100000 */
    order?: number;
    status?: boolean;
    i18n_name?: I18nContent[];
    i18n_description?: I18nContent[];
  };
}

export interface UpdateOutput {
  job_level?: JobLevel;
}

/**
 * 更新职级 · Update job level
 * - PUT /open-apis/contact/v3/job_levels/:job_level_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact, contact:job_level
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.jobLevel.update', method: 'PUT', path: '/open-apis/contact/v3/job_levels/:job_level_id', tokens: 't', tier: 7 };
