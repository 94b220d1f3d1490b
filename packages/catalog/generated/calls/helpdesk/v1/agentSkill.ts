// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    name?: string;
    rules?: {
      id?: string;
      selected_operator?: number;
      operand?: string;
      category?: number;
    }[];
    agent_ids?: string[];
  };
}

export interface CreateOutput {
  agent_skill_id?: string;
}

/**
 * 创建客服技能
 * - POST /open-apis/helpdesk/v1/agent_skills
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.agentSkill.create', method: 'POST', path: '/open-apis/helpdesk/v1/agent_skills', tokens: 'u', helpdesk: true };

export interface DeleteInput {
  path: {
    agent_skill_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除客服技能
 * - DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'helpdesk.v1.agentSkill.delete', method: 'DELETE', path: '/open-apis/helpdesk/v1/agent_skills/:agent_skill_id', tokens: 'u', helpdesk: true };
export { deleteApi as delete };

export interface GetInput {
  path: {
    agent_skill_id: string;
  };
}

export interface GetOutput {
  agent_skill?: {
    id?: string;
    name?: string;
    rules?: {
      id?: string;
      selected_operator?: number;
      operator_options?: number[];
      operand?: string;
      category?: number;
      display_name?: string;
    }[];
    agent_ids?: string[];
    is_default?: boolean;
    agents?: {
      id?: string;
      avatar_url?: string;
      name?: string;
    }[];
    agent_skill_id?: string;
  };
}

/**
 * 查询指定客服技能
 * - GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.agentSkill.get', method: 'GET', path: '/open-apis/helpdesk/v1/agent_skills/:agent_skill_id', tokens: 't', helpdesk: true };

export type ListInput = NoInput;

export interface ListOutput {
  agent_skills?: {
    id?: string;
    name?: string;
    agent_ids?: string[];
    is_default?: boolean;
    agent_skill_id?: string;
  }[];
}

/**
 * 查询全部客服技能
 * - GET /open-apis/helpdesk/v1/agent_skills
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.agentSkill.list', method: 'GET', path: '/open-apis/helpdesk/v1/agent_skills', tokens: 't', helpdesk: true };

export interface PatchInput {
  path: {
    agent_skill_id: string;
  };
  data?: {
    agent_skill?: {
      name?: string;
      rules?: {
        id?: string;
        selected_operator?: number;
        operator_options?: number[];
        operand?: string;
      }[];
      agent_ids?: string[];
      agent_skill_id?: string;
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新客服技能
 * - PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.agentSkill.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/agent_skills/:agent_skill_id', tokens: 'u', helpdesk: true };
