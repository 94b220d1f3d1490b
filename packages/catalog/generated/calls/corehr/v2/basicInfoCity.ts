// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data?: {
    /** ≤ 100 items */
    country_region_subdivision_id_list?: string[];
    /** ≤ 100 items */
    city_id_list?: string[];
    /** ≤ 2 items */
    status_list?: (1 | 0)[];
  };
}

export interface SearchOutput {
  items?: {
    city_id?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    country_region_subdivision_id?: string;
    code?: string;
    subregion_code?: string;
    status?: 1 | 0;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询城市信息 · Search city information
 * - POST /open-apis/corehr/v2/basic_info/cities/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-city/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoCity.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/cities/search', tokens: 't', tier: 4, paged: true, items: 'items' };
