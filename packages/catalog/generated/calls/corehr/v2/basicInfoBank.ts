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
    bank_id_list?: string[];
    /** ≤ 100 items */
    bank_name_list?: string[];
    /** ≤ 2 items */
    status_list?: (1 | 0)[];
    update_start_time?: string;
    update_end_time?: string;
  };
}

export interface SearchOutput {
  items?: {
    bank_id?: string;
    bank_name?: {
      lang: string;
      value: string;
    }[];
    bank_code?: string;
    country_region_id?: string;
    status?: 1 | 0;
    create_time?: string;
    update_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询银行信息 · Search bank information
 * - POST /open-apis/corehr/v2/basic_info/banks/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoBank.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/banks/search', tokens: 't', tier: 4, paged: true, items: 'items' };
