// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ObjType, SpaceNode } from '../types.ts';

export interface CopyInput {
  path: {
    space_id: string;
    node_token: string;
  };
  data?: {
    /** ≤ 999 characters */
    target_parent_token?: string;
    target_space_id?: string;
    title?: string;
  };
}

export interface CopyOutput {
  node: SpaceNode;
}

/**
 * 创建知识空间节点副本 · Create a node copy
 * - POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:copy, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy
 */
export const copy: ApiDefinition<CopyInput, CopyOutput> = { id: 'wiki.v2.spaceNode.copy', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy', tokens: 'tu', tier: 3 };

export interface CreateInput {
  path: {
    space_id: string;
  };
  data: {
    obj_type: ObjType;
    parent_node_token?: string;
    node_type: 'origin' | 'shortcut';
    origin_node_token?: string;
    title?: string;
  };
}

export interface CreateOutput {
  node?: SpaceNode;
}

/**
 * 创建知识空间节点 · Create node
 * - POST /open-apis/wiki/v2/spaces/:space_id/nodes
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:create, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'wiki.v2.spaceNode.create', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/nodes', tokens: 'tu', tier: 3 };

export interface ListInput {
  path: {
    space_id: string;
  };
  params?: {
    /** ≤ 50 */
    page_size?: number;
    page_token?: string;
    parent_node_token?: string;
  };
}

export interface ListOutput {
  items?: SpaceNode[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取知识空间子节点列表 · Get the list of child nodes in Wiki
 * - GET /open-apis/wiki/v2/spaces/:space_id/nodes
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:retrieve, wiki:wiki, wiki:wiki:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'wiki.v2.spaceNode.list', method: 'GET', path: '/open-apis/wiki/v2/spaces/:space_id/nodes', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface MoveInput {
  path: {
    space_id: string;
    node_token: string;
  };
  data?: {
    target_parent_token?: string;
    target_space_id?: string;
  };
}

export interface MoveOutput {
  node?: SpaceNode;
}

/**
 * 移动知识空间节点 · Move node in Wiki
 * - POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:move, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move
 */
export const move: ApiDefinition<MoveInput, MoveOutput> = { id: 'wiki.v2.spaceNode.move', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move', tokens: 'tu', tier: 3 };

export interface MoveDocsToWikiInput {
  path: {
    space_id: string;
  };
  data: {
    parent_wiki_token?: string;
    obj_type: 'doc' | 'sheet' | 'bitable' | 'mindnote' | 'docx' | 'file' | 'slides';
    obj_token: string;
    apply?: boolean;
  };
}

export interface MoveDocsToWikiOutput {
  wiki_token?: string;
  task_id?: string;
  applied?: boolean;
}

/**
 * 移动云空间文档至知识空间 · Move cloud document to Wiki
 * - POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:move, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki
 */
export const moveDocsToWiki: ApiDefinition<MoveDocsToWikiInput, MoveDocsToWikiOutput> = { id: 'wiki.v2.spaceNode.moveDocsToWiki', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki', tokens: 'tu', tier: 3 };

export interface UpdateTitleInput {
  path: {
    space_id: string;
    node_token: string;
  };
  data: {
    title: string;
  };
}

export type UpdateTitleOutput = UnknownFields;

/**
 * 更新知识空间节点标题 · Update title
 * - POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:node:update, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title
 */
export const updateTitle: ApiDefinition<UpdateTitleInput, UpdateTitleOutput> = { id: 'wiki.v2.spaceNode.updateTitle', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title', tokens: 'tu', tier: 3 };
