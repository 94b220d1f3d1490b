// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data?: {
    /** 0–100 items */
    time_zone_id_list?: string[];
    /** 0–2 items */
    status_list?: (1 | 0)[];
  };
}

export interface SearchOutput {
  items?: {
    time_zone_id?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    time_zone_code?: string;
    utc_offset?: string;
    status?: 1 | 0;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询时区信息 · Query time zone information
 * - POST /open-apis/corehr/v2/basic_info/time_zones/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-time_zone/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoTimeZone.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/time_zones/search', tokens: 't', tier: 4, paged: true, items: 'items' };
