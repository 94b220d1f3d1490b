// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CancelInput {
  path: {
    approval_instance_id: string;
  };
  data: {
    user_id: string;
    opinion: string;
  };
}

export type CancelOutput = UnknownFields;

/**
 * 人工任务 - 撤销
 * - POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_instance/cancel
 */
export const cancel: ApiDefinition<CancelInput, CancelOutput> = { id: 'apaas.v1.approvalInstance.cancel', method: 'POST', path: '/open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel', tokens: 't', tier: 3 };
