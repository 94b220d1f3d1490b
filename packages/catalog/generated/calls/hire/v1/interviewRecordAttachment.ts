// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  params: {
    application_id: string;
    interview_record_id?: string;
    /** default 1 */
    language?: 1 | 2;
  };
}

export interface GetOutput {
  attachment?: {
    id?: string;
    url?: string;
    name?: string;
    mime?: string;
    create_time?: string;
  };
}

/**
 * 获取面试记录附件 · Get interview feedback attachment
 * - GET /open-apis/hire/v1/interview_records/attachments
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.interviewRecordAttachment.get', method: 'GET', path: '/open-apis/hire/v1/interview_records/attachments', tokens: 't', tier: 2 };
