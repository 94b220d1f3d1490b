// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Interviewer } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 200 */
    page_size?: number;
    page_token?: string;
    /** ≤ 50 items */
    user_ids?: string[];
    verify_status?: 1 | 2;
    earliest_update_time?: string;
    latest_update_time?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Interviewer[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询面试官信息列表 · List Interviewer Info
 * - GET /open-apis/hire/v1/interviewers
 * - Tokens: tenant
 * - Scopes (any one): hire:interviewer, hire:interviewer:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interviewer.list', method: 'GET', path: '/open-apis/hire/v1/interviewers', tokens: 't', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    interviewer_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    interviewer: Interviewer;
  };
}

export interface PatchOutput {
  interviewer?: Interviewer;
}

/**
 * 更新面试官信息 · Update Interviewer Info
 * - PATCH /open-apis/hire/v1/interviewers/:interviewer_id
 * - Tokens: tenant
 * - Scopes (any one): hire:interviewer
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'hire.v1.interviewer.patch', method: 'PATCH', path: '/open-apis/hire/v1/interviewers/:interviewer_id', tokens: 't', tier: 8 };
