// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface RegisterAgentInput {
  data?: UnknownFields;
}

export interface RegisterAgentOutput {
  agent?: {
    app_id?: string;
    app_name?: string;
  };
}

/**
 * 注册/注销 AI 智能体
 * - POST /open-apis/task/v2/agent/register_agent
 * - Tokens: tenant
 * - Scopes (any one): task:task:write, task:task:writeonly, task:tasklist:write, task:tasklist:writeonly
 */
export const register_agent: ApiDefinition<RegisterAgentInput, RegisterAgentOutput> = { id: 'task.v2.agent.register_agent', method: 'POST', path: '/open-apis/task/v2/agent/register_agent', tokens: 't' };

export interface UpdateAgentProfileInput {
  data?: {
    profile_content?: string;
  };
}

export type UpdateAgentProfileOutput = UnknownFields;

/**
 * 更新任务代理的主页内容数据
 * - POST /open-apis/task/v2/agent/update_agent_profile
 * - Tokens: tenant
 * - Scopes (any one): task:task:write, task:task:writeonly, task:tasklist:write, task:tasklist:writeonly
 */
export const update_agent_profile: ApiDefinition<UpdateAgentProfileInput, UpdateAgentProfileOutput> = { id: 'task.v2.agent.update_agent_profile', method: 'POST', path: '/open-apis/task/v2/agent/update_agent_profile', tokens: 't' };
