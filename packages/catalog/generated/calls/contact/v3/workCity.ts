// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { WorkCity } from '../types.ts';

export interface GetInput {
  path: {
    work_city_id: string;
  };
}

export interface GetOutput {
  work_city?: WorkCity;
}

/**
 * 获取单个工作城市信息 · Query a work city
 * - GET /open-apis/contact/v3/work_cities/:work_city_id
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact:access_as_user, contact:contact:readonly_as_app, contact:work_city:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.workCity.get', method: 'GET', path: '/open-apis/contact/v3/work_cities/:work_city_id', tokens: 'tu', tier: 1 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: WorkCity[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取租户工作城市列表 · Query the list of work cities
 * - GET /open-apis/contact/v3/work_cities
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact:access_as_user, contact:contact:readonly_as_app, contact:work_city:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.workCity.list', method: 'GET', path: '/open-apis/contact/v3/work_cities', tokens: 'tu', tier: 1, paged: true, items: 'items' };
