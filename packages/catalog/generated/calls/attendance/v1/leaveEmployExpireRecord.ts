// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../types.ts';

export interface GetInput {
  path: {
    leave_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    employment_id: string;
    leave_type_id: string;
    start_expiration_date: string;
    end_expiration_date: string;
    time_offset?: number;
  };
}

export interface GetOutput {
  records: {
    id: string;
    employment_id: string;
    leave_type_id: string;
    granting_quantity: string;
    left_granting_quantity: string;
    granting_unit: number;
    effective_date: string;
    expiration_date: string;
    reason: {
      lang: string;
      value: string;
    }[];
    is_update_by_external: boolean;
    accrual_source: 1 | 2 | 3 | 4 | 5 | 6;
    leave_sub_type_id: string;
    section_type?: number;
  }[];
}

/**
 * 通过过期时间获取发放记录 · Get grant record by expiration time
 * - GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'attendance.v1.leaveEmployExpireRecord.get', method: 'GET', path: '/open-apis/attendance/v1/leave_employ_expire_records/:leave_id', tokens: 't', tier: 9 };
