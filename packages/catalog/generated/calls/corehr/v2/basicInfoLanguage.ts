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
    language_id_list?: string[];
    /** 0–2 items */
    status_list?: (1 | 0)[];
  };
}

export interface SearchOutput {
  items?: {
    language_id?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    ietf_language_tag?: string;
    status?: 1 | 0;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询语言信息 · Query language information
 * - POST /open-apis/corehr/v2/basic_info/languages/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-language/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.basicInfoLanguage.search', method: 'POST', path: '/open-apis/corehr/v2/basic_info/languages/search', tokens: 't', tier: 4, paged: true, items: 'items' };
