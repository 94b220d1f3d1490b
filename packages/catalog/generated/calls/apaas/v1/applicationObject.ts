// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Criterion } from '../types.ts';

export interface OqlQueryInput {
  path: {
    /** ≤ 256 characters */
    namespace: string;
  };
  data: {
    query: string;
    args?: string;
    named_args?: string;
  };
}

export interface OqlQueryOutput {
  columns: string[];
  rows: string;
}

/**
 * 执行 OQL · Execute OQL
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:read, app_engine:object.record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query
 */
export const oqlQuery: ApiDefinition<OqlQueryInput, OqlQueryOutput> = { id: 'apaas.v1.applicationObject.oqlQuery', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/oql_query', tokens: 't', tier: 4 };

export interface SearchInput {
  path: {
    /** ≤ 256 characters */
    namespace: string;
  };
  data?: {
    q?: string;
    /** 0–256 items */
    search_objects?: {
      /** ≤ 256 characters */
      api_name?: string;
      /** 0–500 items */
      search_fields?: string[];
      /** 0–1000 items */
      select?: string[];
      filter?: Criterion;
      order_by?: {
        /** ≤ 256 characters */
        field?: string;
        /** ≤ 256 characters */
        order_type?: 'asc' | 'desc';
      };
    }[];
    page_token?: string;
    page_size?: string;
    metadata?: 'Label' | 'SearchLayout';
  };
}

export interface SearchOutput {
  records?: string;
  has_more?: boolean;
  next_page_token?: string;
  objects?: {
    object?: {
      id?: number;
      api_name?: string;
      label?: Record<string, string>;
      settings?: {
        display_name?: string;
        allow_search_fields?: string[];
        search_layout?: {
          display_fields?: string[];
        };
      };
    };
    fields?: {
      id?: number;
      api_name?: string;
      type?: string;
      label?: Record<string, string>;
    }[];
  }[];
}

/**
 * 搜索记录 · Search Record
 * - POST /open-apis/apaas/v1/applications/:namespace/objects/search
 * - Tokens: tenant
 * - Scopes (any one): app_engine:object.record:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'objects'> = { id: 'apaas.v1.applicationObject.search', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/objects/search', tokens: 't', tier: 4, paged: true, items: 'objects', pageTokenIn: 'data' };
