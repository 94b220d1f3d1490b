// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Subdivision } from '../types.ts';

export interface GetInput {
  path: {
    subdivision_id: string;
  };
}

export interface GetOutput {
  subdivision?: Subdivision;
}

/**
 * 查询单条省份/行政区信息 · Query a single province/administrative region information
 * - GET /open-apis/corehr/v1/subdivisions/:subdivision_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subdivision/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.subdivision.get', method: 'GET', path: '/open-apis/corehr/v1/subdivisions/:subdivision_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    country_region_id?: string;
  };
}

export interface ListOutput {
  items?: Subdivision[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询省份/行政区信息 · Query province/administrative region information in batches
 * - GET /open-apis/corehr/v1/subdivisions
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subdivision/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.subdivision.list', method: 'GET', path: '/open-apis/corehr/v1/subdivisions', tokens: 't', tier: 4, paged: true, items: 'items' };
