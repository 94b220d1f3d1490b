// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { VariableValue } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    flow_definition_id: string;
    /** 1–1000 items */
    variable_api_names: string[];
  };
}

export interface CreateOutput {
  field_values: {
    variable_api_name?: string;
    variable_value?: VariableValue;
    sub_values?: {
      key?: string;
      value?: VariableValue;
    }[];
  }[];
  error_info?: string;
}

/**
 * 查询流程数据参数模板
 * - POST /open-apis/corehr/v2/query_flow_data_template
 * - Tokens: tenant
 * - Scopes (any one): corehr:process.instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.processQueryFlowDataTemplate.create', method: 'POST', path: '/open-apis/corehr/v2/query_flow_data_template', tokens: 't', tier: 2 };
