// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    /** int64 */
    device_apply_record_id: string;
  };
  data: {
    is_approved: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 审批设备申报
 * - PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_apply_record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'security_and_compliance.v2.deviceApplyRecord.update', method: 'PUT', path: '/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id', tokens: 't', tier: 7 };
