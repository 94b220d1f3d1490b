// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../types.ts';

export interface PatchInput {
  path: {
    leave_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    leave_granting_record_id: string;
    employment_id: string;
    leave_type_id: string;
    reason: {
      lang: string;
      value: string;
    }[];
    time_offset?: number;
    expiration_date?: string;
    quantity?: string;
    section_type?: number;
  };
}

export interface PatchOutput {
  record: {
    id: string;
    employment_id: string;
    leave_type_id: string;
    granting_quantity: string;
    granting_unit: number;
    effective_date: string;
    expiration_date: string;
    granted_by: 1 | 2 | 3 | (number & {});
    reason: {
      lang: string;
      value: string;
    }[];
    created_at: string;
    created_by: string;
    updated_at: string;
    updated_by: string;
    section_type?: number;
  };
}

/**
 * 修改发放记录
 * - PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'attendance.v1.leaveAccrualRecord.patch', method: 'PATCH', path: '/open-apis/attendance/v1/leave_accrual_record/:leave_id', tokens: 't', tier: 9 };
