// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    id?: string;
    id_list?: string[];
  };
}

export interface CreateOutput {
  collaborator: {
    id?: string;
    id_list?: string[];
  };
}

/**
 * 新增执行者 · Add collaborators
 * - POST /open-apis/task/v1/tasks/:task_id/collaborators
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v1.taskCollaborator.create', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/collaborators', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    task_id: string;
    collaborator_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除指定执行者 · Delete a collaborator
 * - DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v1.taskCollaborator.delete', method: 'DELETE', path: '/open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    task_id: string;
  };
  params?: {
    /** 0–50; default 50 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    id_list?: string[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取执行者列表 · Obtain a collaborator list
 * - GET /open-apis/task/v1/tasks/:task_id/collaborators
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:read, task:task, task:task:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v1.taskCollaborator.list', method: 'GET', path: '/open-apis/task/v1/tasks/:task_id/collaborators', tokens: 'tu', tier: 4, paged: true, items: 'items' };
