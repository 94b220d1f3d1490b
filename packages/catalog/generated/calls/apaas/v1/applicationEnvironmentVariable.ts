// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { EnvironmentVariable } from '../types.ts';

export interface GetInput {
  path: {
    namespace: string;
    environment_variable_api_name: string;
  };
}

export interface GetOutput {
  item?: EnvironmentVariable;
}

/**
 * 查询环境变量详情 · Query Environment Variable Details
 * - GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name
 * - Tokens: tenant
 * - Scopes (any one): app_engine:application.environment_variable:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'apaas.v1.applicationEnvironmentVariable.get', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name', tokens: 't', tier: 7 };

export interface QueryInput {
  path: {
    namespace: string;
  };
  data?: {
    filter?: {
      quick_query?: string;
    };
    /** 0–500 */
    limit?: number;
    /** 0–9223372036854776000 */
    offset?: number;
  };
}

export interface QueryOutput {
  items?: EnvironmentVariable[];
  total: number;
}

/**
 * 查询环境变量列表 · Query Environment Variables List
 * - POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query
 * - Tokens: tenant
 * - Scopes (any one): app_engine:application.environment_variable:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'apaas.v1.applicationEnvironmentVariable.query', method: 'POST', path: '/open-apis/apaas/v1/applications/:namespace/environment_variables/query', tokens: 't', tier: 7 };
