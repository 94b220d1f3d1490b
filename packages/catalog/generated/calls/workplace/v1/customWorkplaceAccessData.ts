// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params: {
    from_date: string;
    to_date: string;
    /** 1–100; default 20 */
    page_size: number;
    page_token?: string;
    custom_workplace_id?: string;
  };
  data?: UnknownFields;
}

export interface SearchOutput {
  items?: {
    custom_workplace_id?: string;
    access_data?: {
      pv?: number;
      uv?: number;
    };
    date?: string;
    custom_workplace_name?: {
      language?: string;
      name?: string;
    }[];
  }[];
  /** default false */
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取定制工作台访问数据 · Get Custom Workplace Access Data
 * - POST /open-apis/workplace/v1/custom_workplace_access_data/search
 * - Tokens: tenant
 * - Scopes (any one): workplace:workplace_using_data:read
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'workplace.v1.customWorkplaceAccessData.search', method: 'POST', path: '/open-apis/workplace/v1/custom_workplace_access_data/search', tokens: 't', tier: 8, paged: true, items: 'items' };
