// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, ProcessFormVariableV2, UserIdTypeInput } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    flow_definition_id: string;
    initiator_id?: string;
    system_initiator?: boolean;
    /** 0–100000 items */
    flow_data?: ProcessFormVariableV2[];
  };
}

export interface CreateOutput {
  process_id?: string;
}

/**
 * 发起流程
 * - POST /open-apis/corehr/v2/process_start
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.processStart.create', method: 'POST', path: '/open-apis/corehr/v2/process_start', tokens: 't', tier: 2 };
