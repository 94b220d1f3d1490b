// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Subregion } from '../types.ts';

export interface GetInput {
  path: {
    subregion_id: string;
  };
}

export interface GetOutput {
  subregion?: Subregion;
}

/**
 * 查询单条城市/区域信息 · Query single city/region information
 * - GET /open-apis/corehr/v1/subregions/:subregion_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.subregion.get', method: 'GET', path: '/open-apis/corehr/v1/subregions/:subregion_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    subdivision_id?: string;
  };
}

export interface ListOutput {
  items?: Subregion[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询城市/区域信息 · Query city/region information in batches
 * - GET /open-apis/corehr/v1/subregions
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.subregion.list', method: 'GET', path: '/open-apis/corehr/v1/subregions', tokens: 't', tier: 4, paged: true, items: 'items' };
