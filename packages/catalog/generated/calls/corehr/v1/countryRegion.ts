// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CountryRegion } from '../types.ts';

export interface GetInput {
  path: {
    country_region_id: string;
  };
}

export interface GetOutput {
  country_region?: CountryRegion;
}

/**
 * 查询单条国家/地区信息 · Search a single country/region information
 * - GET /open-apis/corehr/v1/country_regions/:country_region_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.countryRegion.get', method: 'GET', path: '/open-apis/corehr/v1/country_regions/:country_region_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: CountryRegion[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询国家/地区信息 · Query country/region information in batches
 * - GET /open-apis/corehr/v1/country_regions
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/country_region/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.countryRegion.list', method: 'GET', path: '/open-apis/corehr/v1/country_regions', tokens: 't', tier: 4, paged: true, items: 'items' };
