// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType, UserIdType } from '../../shared-types.ts';
import type { InterviewExtend, JobLevelIdType } from '../types.ts';

export interface GetByTalentInput {
  params: {
    talent_id: string;
    user_id_type?: NoteUserIdType;
    job_level_id_type?: JobLevelIdType;
  };
}

export interface GetByTalentOutput {
  items?: {
    application_id?: string;
    interview_list?: InterviewExtend[];
  }[];
}

/**
 * 获取人才面试信息 · Get talent interview information
 * - GET /open-apis/hire/v1/interviews/get_by_talent
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent
 */
export const getByTalent: ApiDefinition<GetByTalentInput, GetByTalentOutput> = { id: 'hire.v1.interview.getByTalent', method: 'GET', path: '/open-apis/hire/v1/interviews/get_by_talent', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    /** ≤ 100; default 10 */
    page_size?: number;
    page_token?: string;
    application_id?: string;
    interview_id?: string;
    start_time?: string;
    end_time?: string;
    job_level_id_type?: JobLevelIdType;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: InterviewExtend[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取面试信息 · Get interview information
 * - GET /open-apis/hire/v1/interviews
 * - Tokens: tenant, user
 * - Scopes (any one): hire:interview, hire:interview:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interview.list', method: 'GET', path: '/open-apis/hire/v1/interviews', tokens: 'tu', tier: 9, paged: true, items: 'items' };
