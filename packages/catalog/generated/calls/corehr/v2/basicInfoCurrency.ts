// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Currency } from '../types.ts';

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data?: {
    /** ≤ 100 items */
    currency_id_list?: string[];
    /** ≤ 2 items */
    status_list?: (1 | 0)[];
  };
}

export interface SearchOutput {
  items?: Currency[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询货币信息 · Search currency information
 * - POST /open-apis/corehr/v2/basic_info/currencies/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-currency/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoCurrency.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/currencies/search', tokens: 't', tier: 4, paged: true, items: 'items' };
