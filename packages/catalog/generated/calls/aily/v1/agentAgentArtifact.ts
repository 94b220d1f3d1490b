// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    agent_id: string;
    agent_artifact_id: string;
  };
}

export interface GetOutput {
  agent_artifact?: {
    artifact_id: string;
    name: string;
    url: string;
  };
}

/**
 * 下载智能体产物
 * - GET /open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_artifact:read
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_artifact/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.agentAgentArtifact.get', method: 'GET', path: '/open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id', tokens: 'tu', tier: 9 };
