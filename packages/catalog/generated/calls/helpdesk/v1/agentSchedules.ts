// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { AgentSchedule, WeekdaySchedule } from '../types.ts';

export interface DeleteInput {
  path: {
    agent_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除客服工作日程
 * - DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'helpdesk.v1.agentSchedules.delete', method: 'DELETE', path: '/open-apis/helpdesk/v1/agents/:agent_id/schedules', tokens: 'u', helpdesk: true };
export { deleteApi as delete };

export interface GetInput {
  path: {
    agent_id: string;
  };
}

export interface GetOutput {
  agent_schedule?: AgentSchedule;
}

/**
 * 查询指定客服工作日程
 * - GET /open-apis/helpdesk/v1/agents/:agent_id/schedules
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.agentSchedules.get', method: 'GET', path: '/open-apis/helpdesk/v1/agents/:agent_id/schedules', tokens: 't', helpdesk: true };

export interface PatchInput {
  path: {
    agent_id: string;
  };
  data?: {
    agent_schedule?: {
      schedule?: WeekdaySchedule[];
      agent_skill_ids?: string[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新客服工作日程
 * - PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.agentSchedules.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/agents/:agent_id/schedules', tokens: 'u', helpdesk: true };
