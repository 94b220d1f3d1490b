// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ExternalInterviewAssessment, ExternalInterviewAssessmentDimension } from '../types.ts';

export interface CreateInput {
  data?: {
    external_id?: string;
    username?: string;
    conclusion?: 1 | 2 | 3;
    assessment_dimension_list?: ExternalInterviewAssessmentDimension[];
    content?: string;
    external_interview_id?: string;
  };
}

export interface CreateOutput {
  external_interview_assessment?: ExternalInterviewAssessment;
}

/**
 * 创建外部面评 · Create external interview assessment
 * - POST /open-apis/hire/v1/external_interview_assessments
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalInterviewAssessment.create', method: 'POST', path: '/open-apis/hire/v1/external_interview_assessments', tokens: 't', tier: 8 };

export interface PatchInput {
  path: {
    external_interview_assessment_id: string;
  };
  data?: {
    username?: string;
    conclusion?: 1 | 2 | 3;
    assessment_dimension_list?: ExternalInterviewAssessmentDimension[];
    content?: string;
  };
}

export interface PatchOutput {
  external_interview_assessment?: {
    id?: string;
    username?: string;
    conclusion?: 1 | 2 | 3;
    assessment_dimension_list?: ExternalInterviewAssessmentDimension[];
    content?: string;
    external_interview_id?: string;
  };
}

/**
 * 更新外部面评 · Update the external review
 * - PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'hire.v1.externalInterviewAssessment.patch', method: 'PATCH', path: '/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id', tokens: 't', tier: 8 };
