// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { EmploymentDirectBp } from '../types.ts';

export interface BatchGetInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    /** 1–100 items */
    employment_ids: string[];
    /** default false */
    get_all?: boolean;
  };
}

export interface BatchGetOutput {
  employment_direct_bps?: EmploymentDirectBp[];
  employment_all_bps?: EmploymentDirectBp[];
}

/**
 * 查询员工 HRBP / 属地 BP · Batch Get Employee BP/Location BP Information
 * - POST /open-apis/corehr/v2/employees/bps/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee.bp:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employee.all_bp:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.employeesBp.batchGet', method: 'POST', path: '/open-apis/corehr/v2/employees/bps/batch_get', tokens: 't', tier: 3 };
