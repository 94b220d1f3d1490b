// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    agent_id: string;
  };
  data?: {
    name?: string;
  };
}

export interface CreateOutput {
  session_id?: string;
  name?: string;
  created_at?: string;
}

/**
 * 创建会话
 * - POST /open-apis/aily/v1/agents/:agent_id/sessions
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:write
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.agentAgentChatSession.create', method: 'POST', path: '/open-apis/aily/v1/agents/:agent_id/sessions', tokens: 'tu' };

export interface DeleteInput {
  path: {
    agent_id: string;
    agent_chat_session_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除会话
 * - DELETE /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'aily.v1.agentAgentChatSession.delete', method: 'DELETE', path: '/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    agent_id: string;
    agent_chat_session_id: string;
  };
}

export interface GetOutput {
  session_id?: string;
  name?: string;
  status?: string;
  created_at?: string;
  last_chat_at?: string;
  turns?: {
    agent_chat_id?: string;
    created_at?: number;
    status?: string;
  };
}

/**
 * 获取指定会话信息
 * - GET /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.agentAgentChatSession.get', method: 'GET', path: '/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    agent_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  sessions?: {
    session_id: string;
    name?: string;
    status?: string;
    created_at?: number;
    last_chat_at?: number;
  }[];
  has_more?: boolean;
  next_page_token?: string;
}

/**
 * 查询会话列表
 * - GET /open-apis/aily/v1/agents/:agent_id/sessions
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'sessions'> = { id: 'aily.v1.agentAgentChatSession.list', method: 'GET', path: '/open-apis/aily/v1/agents/:agent_id/sessions', tokens: 'tu', paged: true, items: 'sessions' };
