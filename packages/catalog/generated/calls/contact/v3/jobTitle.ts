// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { JobTitle } from '../types.ts';

export interface GetInput {
  path: {
    job_title_id: string;
  };
}

export interface GetOutput {
  job_title?: JobTitle;
}

/**
 * 获取单个职务信息 · Query a job title
 * - GET /open-apis/contact/v3/job_titles/:job_title_id
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact:access_as_user, contact:contact:readonly_as_app, contact:job_title:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.jobTitle.get', method: 'GET', path: '/open-apis/contact/v3/job_titles/:job_title_id', tokens: 'tu', tier: 1 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: JobTitle[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取租户职务列表 · Query the list of job titles
 * - GET /open-apis/contact/v3/job_titles
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact:access_as_user, contact:contact:readonly_as_app, contact:job_title:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.jobTitle.list', method: 'GET', path: '/open-apis/contact/v3/job_titles', tokens: 'tu', tier: 1, paged: true, items: 'items' };
