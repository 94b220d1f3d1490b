// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ExternalInterview, InterviewAssessment } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    external_application_id?: string;
    /** 1–20; default 10 */
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** 0–20 items */
    external_interview_id_list?: string[];
  };
}

export interface BatchQueryOutput {
  items?: ExternalInterview[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询外部面试列表 · Query external interview
 * - POST /open-apis/hire/v1/external_interviews/batch_query
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application, hire:external_application:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput, 'items'> = { id: 'hire.v1.externalInterview.batchQuery', method: 'POST', path: '/open-apis/hire/v1/external_interviews/batch_query', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface CreateInput {
  data: {
    external_id?: string;
    external_application_id: string;
    participate_status?: 1 | 2 | 3;
    begin_time?: number;
    end_time?: number;
    interview_assessments?: InterviewAssessment[];
  };
}

export interface CreateOutput {
  external_interview?: ExternalInterview;
}

/**
 * 创建外部面试 · Create external interview
 * - POST /open-apis/hire/v1/external_interviews
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalInterview.create', method: 'POST', path: '/open-apis/hire/v1/external_interviews', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    external_interview_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除外部面试 · Delete external interview
 * - DELETE /open-apis/hire/v1/external_interviews/:external_interview_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.externalInterview.delete', method: 'DELETE', path: '/open-apis/hire/v1/external_interviews/:external_interview_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    external_interview_id: string;
  };
  data: {
    external_id?: string;
    external_application_id: string;
    participate_status?: 1 | 2 | 3;
    begin_time?: number;
    end_time?: number;
    interview_assessments?: InterviewAssessment[];
  };
}

export interface UpdateOutput {
  external_interview?: ExternalInterview;
}

/**
 * 更新外部面试 · Update external interview
 * - PUT /open-apis/hire/v1/external_interviews/:external_interview_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.externalInterview.update', method: 'PUT', path: '/open-apis/hire/v1/external_interviews/:external_interview_id', tokens: 't', tier: 7 };
