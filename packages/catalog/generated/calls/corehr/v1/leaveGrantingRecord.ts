// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    leave_type_id: string;
    employment_id: string;
    granting_quantity: string;
    granting_unit: 1 | 2 | (number & {});
    effective_date: string;
    expiration_date?: string;
    section_type?: number;
    reason: {
      lang: string;
      value: string;
    }[];
    external_id?: string;
  };
}

export interface CreateOutput {
  leave_granting_record?: {
    id: string;
    employment_id: string;
    leave_type_id: string;
    granting_quantity: string;
    granting_unit: 1 | 2 | (number & {});
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
 * 创建假期发放记录 · Create vacation grant records
 * - POST /open-apis/corehr/v1/leave_granting_records
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:leave_granting_record:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.leaveGrantingRecord.create', method: 'POST', path: '/open-apis/corehr/v1/leave_granting_records', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    leave_granting_record_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除假期发放记录 · Delete vacation grant records
 * - DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:leave_granting_record:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.leaveGrantingRecord.delete', method: 'DELETE', path: '/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id', tokens: 't', tier: 4 };
export { deleteApi as delete };
