// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  data?: {
    /** 0–500 items */
    enum_apiname_lists?: string[];
  };
}

export interface SearchOutput {
  enums?: {
    enum_apiname?: string;
    enum_items?: {
      api_name?: string;
      name?: {
        lang: string;
        value: string;
      }[];
      description?: {
        lang: string;
        value: string;
      }[];
      enum_api_name?: string;
      order?: number;
      status?: 1 | 0;
    }[];
  }[];
}

/**
 * 查询枚举信息 · Query enums
 * - POST /open-apis/corehr/v2/enums/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'corehr.v2.enum.search', method: 'POST', path: '/open-apis/corehr/v2/enums/search', tokens: 't', tier: 4 };
