// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Space, SpaceNode } from '../types.ts';

export interface CreateInput {
  data?: {
    name?: string;
    description?: string;
    /** ≤ 99 characters */
    open_sharing?: 'open' | 'closed';
  };
}

export interface CreateOutput {
  space?: Space;
}

/**
 * 创建知识空间 · Create Wiki space
 * - POST /open-apis/wiki/v2/spaces
 * - Tokens: user
 * - Scopes (any one): wiki:space:write_only, wiki:wiki
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'wiki.v2.space.create', method: 'POST', path: '/open-apis/wiki/v2/spaces', tokens: 'u', tier: 1 };

export interface GetInput {
  path: {
    space_id: string;
  };
  params?: {
    /** default "en" */
    lang?: 
      | 'zh'
      | 'id'
      | 'de'
      | 'en'
      | 'es'
      | 'fr'
      | 'it'
      | 'pt'
      | 'vi'
      | 'ru'
      | 'hi'
      | 'th'
      | 'ko'
      | 'ja'
      | 'zh-HK'
      | 'zh-TW';
  };
}

export interface GetOutput {
  space?: Space;
}

/**
 * 获取知识空间信息 · Access to Wiki space information
 * - GET /open-apis/wiki/v2/spaces/:space_id
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:space:read, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'wiki.v2.space.get', method: 'GET', path: '/open-apis/wiki/v2/spaces/:space_id', tokens: 'tu', tier: 3 };

export interface GetNodeInput {
  params: {
    /** ≤ 999 characters */
    token: string;
    /** default "wiki" */
    obj_type?: 'doc' | 'docx' | 'sheet' | 'mindnote' | 'bitable' | 'file' | 'slides' | 'wiki';
  };
}

export interface GetNodeOutput {
  node?: SpaceNode;
}

/**
 * 获取知识空间节点信息 · Get Wiki node information
 * - GET /open-apis/wiki/v2/spaces/get_node
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:read, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node
 */
export const getNode: ApiDefinition<GetNodeInput, GetNodeOutput> = { id: 'wiki.v2.space.getNode', method: 'GET', path: '/open-apis/wiki/v2/spaces/get_node', tokens: 'tu', tier: 11 };

export interface ListInput {
  params?: {
    /** ≤ 50; default 20 */
    page_size?: number;
    page_token?: string;
    space_type?: string;
  };
}

export interface ListOutput {
  items?: Space[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取知识空间列表 · Get a list of Wiki spaces
 * - GET /open-apis/wiki/v2/spaces
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:space:retrieve, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'wiki.v2.space.list', method: 'GET', path: '/open-apis/wiki/v2/spaces', tokens: 'tu', tier: 3, paged: true, items: 'items' };
