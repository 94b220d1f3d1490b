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
    to_user_id: string;
    /** 1–20 items */
    approver_ids: string[];
    remark?: string;
    /** default false */
    system_user?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 转交审批任务 · Transfer approver
 * - PUT /open-apis/corehr/v2/processes/:process_id/transfer
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-transfer/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'corehr.v2.processTransfer.update', method: 'PUT', path: '/open-apis/corehr/v2/processes/:process_id/transfer', tokens: 't', tier: 2 };
