// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { AssessmentStatus } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    assessments: {
      assessment_status: AssessmentStatus;
      assessment_result?: 'approved' | 'rejected';
      assessment_score?: number;
      assessment_grade?: string;
      assessment_comment?: string;
      assessment_detail?: string;
      is_final_asssessment: boolean;
    }[];
  };
}

export interface CreateOutput {
  assessment_ids?: string[];
}

/**
 * 新增试用期考核信息
 * - POST /open-apis/corehr/v2/probation/assessments
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation.assessment:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.probationAssessment.create', method: 'POST', path: '/open-apis/corehr/v2/probation/assessments', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface DeleteInput {
  path: {
    assessment_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除试用期考核信息
 * - DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation.assessment:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.probationAssessment.delete', method: 'DELETE', path: '/open-apis/corehr/v2/probation/assessments/:assessment_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    assessment_id: string;
  };
  params?: {
    client_token?: string;
  };
  data: {
    assessment_status: AssessmentStatus;
    assessment_result?: 'approved' | 'rejected';
    assessment_score?: number;
    assessment_grade?: string;
    assessment_comment?: string;
    assessment_detail?: string;
    is_final_asssessment: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新试用期考核信息
 * - PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation.assessment:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.probationAssessment.patch', method: 'PATCH', path: '/open-apis/corehr/v2/probation/assessments/:assessment_id', tokens: 't', idempotency: 'params.client_token', tier: 3 };
