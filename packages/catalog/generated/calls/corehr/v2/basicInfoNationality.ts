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
    nationality_id_list?: string[];
    /** ≤ 100 items */
    country_region_id_list?: string[];
    /** ≤ 2 items */
    status_list?: (1 | 0)[];
  };
}

export interface SearchOutput {
  items?: {
    nationality_id?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    alpha_2_code?: string;
    alpha_3_code?: string;
    numeric_code?: number;
    country_region_id?: string;
    status?: 1 | 0;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询国籍信息 · Search nationality information
 * - POST /open-apis/corehr/v2/basic_info/nationalities/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-nationality/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoNationality.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/nationalities/search', tokens: 't', tier: 4, paged: true, items: 'items' };
