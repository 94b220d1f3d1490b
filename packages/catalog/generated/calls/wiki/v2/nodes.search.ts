// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  params?: {
    page_token?: string;
    page_size?: number;
  };
  data: {
    query: string;
    space_id?: string;
    node_id?: string;
  };
}

export interface CreateOutput {
  items?: {
    node_id?: string;
    space_id?: string;
    obj_type?: number;
    obj_token?: string;
    parent_id?: string;
    sort_id?: number;
    title?: string;
    url?: string;
    icon?: string;
  }[];
  node_id?: unknown;
  space_id?: unknown;
  obj_type?: unknown;
  obj_token?: unknown;
  parent_id?: unknown;
  sort_id?: unknown;
  title?: unknown;
  url?: unknown;
  icon?: unknown;
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索 Wiki
 * - POST /open-apis/wiki/v2/nodes/search
 * - Tokens: unknown
 * - Scopes (any one): wiki:wiki:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki
 */
export const create: PagedApiDefinition<CreateInput, CreateOutput, 'items'> = { id: 'wiki.v2.nodes.search.create', method: 'POST', path: '/open-apis/wiki/v2/nodes/search', paged: true, items: 'items' };
