// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  data: {
    task_id: string;
    summary?: string;
    description?: string;
    due?: string;
    data?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/task/v2/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.tasks.patch', method: 'PATCH', path: '/open-apis/task/v2/tasks', tokens: 'tu' };
