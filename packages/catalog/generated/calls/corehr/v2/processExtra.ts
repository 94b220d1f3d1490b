// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../types.ts';

export interface UpdateInput {
  path: {
    process_id: string;
  };
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    operator?: string;
    node_id?: string;
    approver_id?: string;
    extra_type: 0 | 1 | 2;
    approval_type?: 0 | 1;
    /** 1–20 items */
    extra_user_ids: string[];
    remark?: string;
    /** default false */
    system_user?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 加签审批任务 · Extra approver
 * - PUT /open-apis/corehr/v2/processes/:process_id/extra
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-extra/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'corehr.v2.processExtra.update', method: 'PUT', path: '/open-apis/corehr/v2/processes/:process_id/extra', tokens: 't', tier: 2 };
