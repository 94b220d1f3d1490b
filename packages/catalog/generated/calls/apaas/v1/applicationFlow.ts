// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ExecuteInput {
  path: {
    namespace: string;
    flow_id: string;
  };
  data: {
    is_async?: boolean;
    idempotent_key?: string;
    /** 0–20 items */
    loop_masks?: string[];
    params?: string;
    operator: string;
  };
}

export interface ExecuteOutput {
  status?: string;
  out_params?: string;
  execution_id?: string;
  error_msg?: string;
  code?: string;
}

/**
 * 发起流程 · Execute flow
 * - POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute
 * - Tokens: tenant
 * - Scopes (any one): app_engine:flow:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-flow/execute
 */
export const execute: ApiDefinition<ExecuteInput, ExecuteOutput> = { id: 'apaas.v1.applicationFlow.execute', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute', tokens: 't', idempotency: 'data.idempotent_key', tier: 3 };
