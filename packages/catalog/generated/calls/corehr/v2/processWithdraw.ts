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
  data?: {
    user_id?: string;
    /** ≤ 500 characters */
    reason?: string;
    /** default false */
    system_user?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 撤回流程 · Withdraw process
 * - PUT /open-apis/corehr/v2/process_withdraw/:process_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'corehr.v2.processWithdraw.update', method: 'PUT', path: '/open-apis/corehr/v2/process_withdraw/:process_id', tokens: 't', tier: 9 };
