// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { AgentSchedule, WeekdaySchedule } from '../types.ts';

export interface CreateInput {
  data?: {
    agent_schedules?: {
      agent_id?: string;
      schedule?: WeekdaySchedule[];
      agent_skill_ids?: string[];
    }[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建客服工作日程
 * - POST /open-apis/helpdesk/v1/agent_schedules
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.agentSchedule.create', method: 'POST', path: '/open-apis/helpdesk/v1/agent_schedules', tokens: 'u', helpdesk: true };

export interface ListInput {
  params: {
    status: (1 | 2 | 3 | 4 | (number & {}))[];
  };
}

export interface ListOutput {
  agent_schedules?: AgentSchedule[];
}

/**
 * 查询全部客服工作日程
 * - GET /open-apis/helpdesk/v1/agent_schedules
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.agentSchedule.list', method: 'GET', path: '/open-apis/helpdesk/v1/agent_schedules', tokens: 't', helpdesk: true };
