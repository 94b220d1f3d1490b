// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { InterviewRecord2 } from '../types.ts';

export interface GetInput {
  path: {
    interview_record_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  interview_record?: InterviewRecord2;
}

/**
 * 获取面试评价信息（新版）
 * - GET /open-apis/hire/v2/interview_records/:interview_record_id
 * - Tokens: tenant, user
 * - Scopes (any one): hire:interview, hire:interview:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v2.interviewRecord.get', method: 'GET', path: '/open-apis/hire/v2/interview_records/:interview_record_id', tokens: 'tu', tier: 8 };

export interface ListInput {
  params?: {
    /** 0–100 items */
    ids?: string[];
    /** 0–100 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: InterviewRecord2[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量获取面试评价详细信息（新版） · Batch Get Interview Feedback Details（new version）
 * - GET /open-apis/hire/v2/interview_records
 * - Tokens: tenant, user
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v2.interviewRecord.list', method: 'GET', path: '/open-apis/hire/v2/interview_records', tokens: 'tu', tier: 7, paged: true, items: 'items' };
