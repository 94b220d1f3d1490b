// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, EmployeeCustomOrgUserIdType, FieldVariableValue } from '../types.ts';

export interface GetInput {
  path: {
    process_id: string;
  };
  params?: {
    user_id_type?: EmployeeCustomOrgUserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  field_variable_values?: FieldVariableValue[];
  process_id?: string;
}

/**
 * 获取流程表单数据 · Get process form data
 * - GET /open-apis/corehr/v2/processes/:process_id/form_variable_data
 * - Tokens: tenant
 * - Scopes (any one): corehr:process:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-form_variable_data/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v2.processFormVariableData.get', method: 'GET', path: '/open-apis/corehr/v2/processes/:process_id/form_variable_data', tokens: 't', tier: 3 };
