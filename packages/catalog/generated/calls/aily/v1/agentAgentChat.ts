// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    agent_id: string;
  };
  data: {
    user_message: {
      content: {
        type: string;
        text: string;
      }[];
      agent_attachment_ids?: string[];
    };
    stream?: boolean;
    session_id?: string;
  };
}

export interface CreateOutput {
  agent_chat_id: string;
  session_id?: string;
}

/**
 * 发起智能体对话
 * - POST /open-apis/aily/v1/agents/:agent_id/chats
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.agentAgentChat.create', method: 'POST', path: '/open-apis/aily/v1/agents/:agent_id/chats', tokens: 'tu', tier: 7 };

export interface GetInput {
  path: {
    agent_id: string;
    agent_chat_id: string;
  };
}

export interface GetOutput {
  content: {
    type?: string;
    text?: string;
    agent_artifact_id?: string;
    artifact_type?: string;
  }[];
  finish_reason?: string;
  status: string;
}

/**
 * 获取对话结果
 * - GET /open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_chat:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.agentAgentChat.get', method: 'GET', path: '/open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id', tokens: 'tu' };
