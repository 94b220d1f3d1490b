// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export type AgentEmailInput = NoInput;

export interface AgentEmailOutput {
  agents?: string;
}

/**
 * 获取客服邮箱
 * - GET /open-apis/helpdesk/v1/agent_emails
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email
 */
export const agentEmail: ApiDefinition<AgentEmailInput, AgentEmailOutput> = { id: 'helpdesk.v1.agent.agentEmail', method: 'GET', path: '/open-apis/helpdesk/v1/agent_emails', tokens: 't', helpdesk: true };

export interface PatchInput {
  path: {
    agent_id: string;
  };
  data?: {
    status?: 1 | 2 | (number & {});
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新客服信息
 * - PATCH /open-apis/helpdesk/v1/agents/:agent_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.agent.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/agents/:agent_id', tokens: 'u', helpdesk: true, tier: 3 };
