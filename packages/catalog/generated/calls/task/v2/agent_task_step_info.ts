// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface AppendTaskStepsInput {
  data?: {
    idempotent_key?: string;
    task_guid?: string;
    task_steps?: {
      content: string;
      quote?: string;
      /** 1–9776254798779000 */
      timestamp?: number;
    }[];
  };
}

export type AppendTaskStepsOutput = UnknownFields;

/**
 * 写入任务记录
 * - POST /open-apis/task/v2/agent_task_step_info/append_task_steps
 * - Tokens: tenant
 * - Scopes (any one): task:task:write, task:task:writeonly
 */
export const append_task_steps: ApiDefinition<AppendTaskStepsInput, AppendTaskStepsOutput> = { id: 'task.v2.agent_task_step_info.append_task_steps', method: 'POST', path: '/open-apis/task/v2/agent_task_step_info/append_task_steps', tokens: 't', idempotency: 'data.idempotent_key' };
