// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { TodoCommon, UserIdType } from '../types.ts';

export interface ListInput {
  params: {
    page_token?: string;
    /** int64; default "10" */
    page_size?: string;
    user_id?: string;
    user_id_type?: UserIdType;
    type: 'evaluation' | 'offer' | 'exam' | 'interview';
  };
}

export interface ListOutput {
  items?: {
    evaluation?: TodoCommon;
    offer?: TodoCommon;
    exam?: TodoCommon;
    interview?: TodoCommon;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量获取待办事项 · up
 * - GET /open-apis/hire/v1/todos
 * - Tokens: user
 * - Scopes (any one): hire:todo:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.todo.list', method: 'GET', path: '/open-apis/hire/v1/todos', tokens: 'u', tier: 7, paged: true, items: 'items' };
