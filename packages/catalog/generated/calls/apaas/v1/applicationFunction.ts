// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface InvokeInput {
  path: {
    namespace: string;
    function_api_name: string;
  };
  data?: {
    params?: string;
  };
}

export interface InvokeOutput {
  result?: string;
}

/**
 * 执行函数 · Execution Function
 * - POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke
 * - Tokens: tenant
 * - Scopes (any one): app_engine:application.function:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-function/invoke
 */
export const invoke: ApiDefinition<InvokeInput, InvokeOutput> = { id: 'apaas.v1.applicationFunction.invoke', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke', tokens: 't', tier: 7 };
