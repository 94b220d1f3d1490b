// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { InterviewRecord, JobLevelIdType } from '../types.ts';

export interface ListInput {
  path: {
    application_id: string;
  };
  params: {
    page_size: number;
    page_token?: string;
    user_id_type?: NoteUserIdType;
    job_level_id_type?: JobLevelIdType;
  };
}

export interface ListOutput {
  page_token?: string;
  has_more?: boolean;
  items?: {
    id?: string;
    begin_time?: number;
    end_time?: number;
    round?: number;
    stage_id?: string;
    interview_record_list?: InterviewRecord[];
  }[];
}

/**
 * 获取面试记录列表 · Get Interview List
 * - GET /open-apis/hire/v1/applications/:application_id/interviews
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.applicationInterview.list', method: 'GET', path: '/open-apis/hire/v1/applications/:application_id/interviews', tokens: 't', tier: 8, paged: true, items: 'items' };
