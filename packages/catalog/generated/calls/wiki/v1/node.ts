// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params?: {
    page_token?: string;
    /** default 20 */
    page_size?: number;
  };
  data: {
    query: string;
    space_id?: string;
    node_id?: string;
  };
}

export interface SearchOutput {
  items: {
    node_id: string;
    space_id: string;
    obj_type: number;
    title: string;
    url?: string;
    icon?: string;
    obj_token: string;
    create_time?: string;
    update_time?: string;
    delete_time?: string;
    child_num: number;
    version: number;
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 搜索 Wiki · Search Wiki
 * - POST /open-apis/wiki/v1/nodes/search
 * - Tokens: user
 * - Scopes (any one): search:docs:read, wiki:wiki, wiki:wiki:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'wiki.v1.node.search', method: 'POST', path: '/open-apis/wiki/v1/nodes/search', tokens: 'u', paged: true, items: 'items' };
