// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    /** ≤ 20; default 10 */
    page_size?: number;
    page_token?: string;
    user_id?: string;
    activity_status?: 1 | 2 | 3 | 5;
    user_id_type?: NoteUserIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    job_id?: string;
    talent_id?: string;
    application_id?: string;
    activity_status?: 1 | 2 | 3 | 5;
  }[];
}

/**
 * 获取面试任务列表 · up
 * - GET /open-apis/hire/v1/interview_tasks
 * - Tokens: tenant, user
 * - Scopes (any one): hire:interview:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_task/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interviewTask.list', method: 'GET', path: '/open-apis/hire/v1/interview_tasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };
