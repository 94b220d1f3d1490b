// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';

export interface ListInput {
  params: {
    /** ≤ 20; default 10 */
    page_size?: number;
    page_token?: string;
    user_id: string;
    activity_status?: 1 | 2;
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
    activity_status?: 1 | 2;
  }[];
}

/**
 * 获取笔试阅卷任务列表 · up
 * - GET /open-apis/hire/v1/exam_marking_tasks
 * - Tokens: tenant
 * - Scopes (any one): hire:exam:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.examMarkingTask.list', method: 'GET', path: '/open-apis/hire/v1/exam_marking_tasks', tokens: 't', tier: 4, paged: true, items: 'items' };
