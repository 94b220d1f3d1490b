// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CheckInput {
  path: {
    agent_id: string;
  };
  data: {
    channel_type: string;
  };
}

export interface CheckOutput {
  visibility?: boolean;
}

/**
 * 获取智能体可见性
 * - POST /open-apis/aily/v1/agents/:agent_id/agent_visibility/check
 * - Tokens: user
 * - Scopes (any one): aily:agent_visibility:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check
 */
export const check: ApiDefinition<CheckInput, CheckOutput> = { id: 'aily.v1.agentAgentVisibility.check', method: 'POST', path: '/open-apis/aily/v1/agents/:agent_id/agent_visibility/check', tokens: 'u' };
