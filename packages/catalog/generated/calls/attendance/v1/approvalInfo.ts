// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ProcessInput {
  data: {
    approval_id: string;
    approval_type: 'leave' | 'out' | 'overtime' | 'trip' | 'remedy' | (string & {});
    status: 1 | 2 | 4 | (number & {});
  };
}

export interface ProcessOutput {
  approval_info?: {
    approval_id: string;
    approval_type: 'leave' | 'overtime' | 'trip' | 'out' | 'remedy';
    status: 0 | 1 | 2 | 3 | 4;
  };
}

/**
 * 通知审批状态更新 · Notify approval status update
 * - POST /open-apis/attendance/v1/approval_infos/process
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process
 */
export const process: ApiDefinition<ProcessInput, ProcessOutput> = { id: 'attendance.v1.approvalInfo.process', method: 'POST', path: '/open-apis/attendance/v1/approval_infos/process', tokens: 't', tier: 9 };
