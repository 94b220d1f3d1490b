// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DocType, SortType, TimeRange } from '../types.ts';

export interface SearchInput {
  data: {
    /** ≤ 50 characters */
    query: string;
    doc_filter?: {
      /** 0–20 items */
      creator_ids?: string[];
      /** 0–10 items */
      doc_types?: DocType[];
      /** 0–50 items */
      folder_tokens?: string[];
      /** default false */
      only_title?: boolean;
      open_time?: TimeRange;
      sort_type?: SortType;
      create_time?: TimeRange;
      chat_ids?: string[];
      sharer_ids?: string[];
      /** default false */
      only_comment?: boolean;
      my_edit_time?: {
        start?: number;
        end?: number;
      };
      my_comment_time?: {
        start?: number;
        end?: number;
      };
      original_creator_ids?: string[];
    };
    wiki_filter?: {
      /** 0–20 items */
      creator_ids?: string[];
      /** 0–10 items */
      doc_types?: DocType[];
      /** 0–50 items */
      space_ids?: string[];
      /** default false */
      only_title?: boolean;
      open_time?: TimeRange;
      sort_type?: SortType;
      create_time?: TimeRange;
      chat_ids?: string[];
      sharer_ids?: string[];
      /** default false */
      only_comment?: boolean;
      my_edit_time?: {
        start?: number;
        end?: number;
      };
      my_comment_time?: {
        start?: number;
        end?: number;
      };
      original_creator_ids?: string[];
    };
    page_token?: string;
    /** 0–20; default 0 */
    page_size?: number;
  };
}

export interface SearchOutput {
  total?: number;
  has_more: boolean;
  res_units?: {
    title_highlighted?: string;
    summary_highlighted?: string;
    entity_type?: 'DOC' | 'WIKI';
    result_meta?: {
      doc_types?: DocType;
      update_time?: number;
      url?: string;
      owner_name?: string;
      owner_id?: string;
      is_cross_tenant?: boolean;
      create_time?: number;
      last_open_time?: number;
      edit_user_id?: string;
      edit_user_name?: string;
      token?: string;
      file_type?: string;
      icon_info?: string;
    };
  }[];
  page_token?: string;
  notice?: string;
}

/**
 * 文档搜索
 * - POST /open-apis/search/v2/doc_wiki/search
 * - Tokens: tenant, user
 * - Scopes (any one): search:docs:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'res_units'> = { id: 'search.v2.docWiki.search', method: 'POST', path: '/open-apis/search/v2/doc_wiki/search', tokens: 'tu', tier: 3, paged: true, items: 'res_units', pageTokenIn: 'data' };
