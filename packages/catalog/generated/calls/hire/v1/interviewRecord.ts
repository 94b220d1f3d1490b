// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { InterviewRecord } from '../types.ts';

export interface GetInput {
  path: {
    interview_record_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  interview_record?: InterviewRecord;
}

/**
 * 获取面试评价详细信息 · Get interview evaluation details
 * - GET /open-apis/hire/v1/interview_records/:interview_record_id
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.interviewRecord.get', method: 'GET', path: '/open-apis/hire/v1/interview_records/:interview_record_id', tokens: 't', tier: 8 };

export interface ListInput {
  params?: {
    /** ≤ 100; default 10 */
    page_size?: number;
    page_token?: string;
    /** ≤ 100 items */
    ids?: string[];
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: InterviewRecord[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量获取面试评价详细信息 · List interview assessment
 * - GET /open-apis/hire/v1/interview_records
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interviewRecord.list', method: 'GET', path: '/open-apis/hire/v1/interview_records', tokens: 't', tier: 7, paged: true, items: 'items' };
