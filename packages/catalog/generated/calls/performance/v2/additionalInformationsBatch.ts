// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../types.ts';

export interface DeleteInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    /** 1–100 characters */
    semester_id: string;
    /** 1–100 items */
    additional_informations: string[];
  };
}

export interface DeleteOutput {
  additional_informations?: string[];
}

/**
 * 批量删除补充信息 · Batch Delete Supplementary Information
 * - DELETE /open-apis/performance/v2/additional_informations/batch
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:semester_activity:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'performance.v2.additionalInformationsBatch.delete', method: 'DELETE', path: '/open-apis/performance/v2/additional_informations/batch', tokens: 't', tier: 1 };
export { deleteApi as delete };
