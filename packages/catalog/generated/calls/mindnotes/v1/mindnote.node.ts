// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { MindnoteNode } from '../types.ts';

export interface CreateInput {
  path: {
    mindnote_id: string;
  };
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    client_token?: string;
    nodes?: MindnoteNode[];
  };
}

export interface CreateOutput {
  client_token?: string;
  ids?: unknown[];
}

/**
 * 创建/更新思维笔记节点
 * - POST /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes
 * - Tokens: tenant, user
 * - Scopes (any one): mindnote:node:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mindnotes.v1.mindnote.node.create', method: 'POST', path: '/open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes', tokens: 'tu', idempotency: 'data.client_token' };

export interface ListInput {
  path: {
    mindnote_id: string;
  };
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface ListOutput {
  nodes?: MindnoteNode[];
}

/**
 * 获取思维笔记节点列表
 * - GET /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes
 * - Tokens: user
 * - Scopes (any one): mindnote:node:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mindnotes.v1.mindnote.node.list', method: 'GET', path: '/open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes', tokens: 'u' };
