// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, ProcessFormVariableV2, UserIdTypeInput } from '../types.ts';

export interface UpdateInput {
  path: {
    process_id: string;
    approver_id: string;
  };
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    status: 2 | 3;
    user_id?: string;
    /** default false */
    system_approval?: boolean;
    /** ≤ 1000 characters; default "\"\"" */
    reason?: string;
    /** 0–100000 items */
    field_values_v2?: ProcessFormVariableV2[];
  };
}

export interface UpdateOutput {
  code: number;
  msg?: string;
}

/**
 * 通过/拒绝审批任务 · Approve / Reject approver
 * - PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'corehr.v2.processApprover.update', method: 'PUT', path: '/open-apis/corehr/v2/processes/:process_id/approvers/:approver_id', tokens: 't', tier: 10 };
