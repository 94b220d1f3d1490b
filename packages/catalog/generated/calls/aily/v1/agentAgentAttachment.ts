// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    agent_id: string;
  };
  data: {
    file?: FileInput;
    type: string;
    doc_url?: string;
  };
}

export interface CreateOutput {
  agent_attachment_id: string;
}

/**
 * 上传附件
 * - POST /open-apis/aily/v1/agents/:agent_id/attachments
 * - Tokens: tenant, user
 * - Scopes (any one): aily:agent_attachment:write
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_attachment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.agentAgentAttachment.create', method: 'POST', path: '/open-apis/aily/v1/agents/:agent_id/attachments', tokens: 'tu', multipart: true };
