// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Due, OriginInput, Task3, Task4 } from '../types.ts';

export interface BatchDeleteCollaboratorInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    id_list?: string[];
  };
}

export interface BatchDeleteCollaboratorOutput {
  collaborators?: string[];
}

/**
 * 批量删除执行者 · Batch delete collaborator
 * - POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator
 * @deprecated Feishu lists it as superseded.
 */
export const batchDeleteCollaborator: ApiDefinition<BatchDeleteCollaboratorInput, BatchDeleteCollaboratorOutput> = { id: 'task.v1.task.batchDeleteCollaborator', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator', tokens: 'tu', tier: 4 };

export interface BatchDeleteFollowerInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    id_list?: string[];
  };
}

export interface BatchDeleteFollowerOutput {
  followers?: string[];
}

/**
 * 批量删除关注人 · Batch delete followers
 * - POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower
 * @deprecated Feishu lists it as superseded.
 */
export const batchDeleteFollower: ApiDefinition<BatchDeleteFollowerInput, BatchDeleteFollowerOutput> = { id: 'task.v1.task.batchDeleteFollower', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/batch_delete_follower', tokens: 'tu', tier: 4 };

export interface CompleteInput {
  path: {
    task_id: string;
  };
  data?: UnknownFields;
}

export type CompleteOutput = UnknownFields;

/**
 * 完成任务 · Complete a task
 * - POST /open-apis/task/v1/tasks/:task_id/complete
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete
 * @deprecated Feishu lists it as superseded.
 */
export const complete: ApiDefinition<CompleteInput, CompleteOutput> = { id: 'task.v1.task.complete', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/complete', tokens: 'tu', tier: 4 };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 1000 characters */
    summary?: string;
    /** ≤ 65536 characters */
    description?: string;
    /** ≤ 65536 characters */
    extra?: string;
    due?: Due;
    origin: OriginInput;
    /** default false */
    can_edit?: boolean;
    /** ≤ 65536 characters */
    custom?: string;
    /** ≤ 100 items */
    collaborator_ids?: string[];
    /** ≤ 100 items */
    follower_ids?: string[];
    repeat_rule?: string;
    /** ≤ 1000 characters */
    rich_summary?: string;
    /** ≤ 65536 characters */
    rich_description?: string;
  };
}

export interface CreateOutput {
  task?: Task3;
}

/**
 * 创建任务 · Create a task
 * - POST /open-apis/task/v1/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v1.task.create', method: 'POST', path: '/open-apis/task/v1/tasks', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    task_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除任务 · Delete a task
 * - DELETE /open-apis/task/v1/tasks/:task_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v1.task.delete', method: 'DELETE', path: '/open-apis/task/v1/tasks/:task_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  task?: Task4;
}

/**
 * 查询指定任务 · Obtain task details
 * - GET /open-apis/task/v1/tasks/:task_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:read, task:task:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v1.task.get', method: 'GET', path: '/open-apis/task/v1/tasks/:task_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
    /** int64 */
    start_create_time?: string;
    /** int64 */
    end_create_time?: string;
    task_completed?: boolean;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Task4[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询所有任务 · Get task list
 * - GET /open-apis/task/v1/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read, task:task:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v1.task.list', method: 'GET', path: '/open-apis/task/v1/tasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    task: {
      /** ≤ 1000 characters */
      summary?: string;
      /** ≤ 65536 characters */
      description?: string;
      /** ≤ 65536 characters */
      extra?: string;
      due?: Due;
      origin?: OriginInput;
      /** default false */
      can_edit?: boolean;
      /** ≤ 65536 characters */
      custom?: string;
      followers?: {
        id?: string;
        id_list?: string[];
      }[];
      collaborators?: {
        id?: string;
        id_list?: string[];
      }[];
      /** ≤ 100 items */
      collaborator_ids?: string[];
      /** ≤ 100 items */
      follower_ids?: string[];
      repeat_rule?: string;
      /** ≤ 1000 characters */
      rich_summary?: string;
      /** ≤ 65536 characters */
      rich_description?: string;
    };
    update_fields: (
      | 'summary'
      | 'rich_summary'
      | 'description'
      | 'rich_description'
      | 'due'
      | 'extra'
      | 'custom'
      | 'follower_ids'
      | 'collaborator_ids'
      | 'repeat_rule'
      | (string & {}))[];
  };
}

export interface PatchOutput {
  task?: Task3;
}

/**
 * 更新任务 · Update a task
 * - PATCH /open-apis/task/v1/tasks/:task_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch
 * @deprecated Feishu lists it as superseded.
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v1.task.patch', method: 'PATCH', path: '/open-apis/task/v1/tasks/:task_id', tokens: 'tu', tier: 4 };

export interface UncompleteInput {
  path: {
    task_id: string;
  };
  data?: UnknownFields;
}

export type UncompleteOutput = UnknownFields;

/**
 * 取消完成任务 · Cancel completing a task
 * - POST /open-apis/task/v1/tasks/:task_id/uncomplete
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete
 * @deprecated Feishu lists it as superseded.
 */
export const uncomplete: ApiDefinition<UncompleteInput, UncompleteOutput> = { id: 'task.v1.task.uncomplete', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/uncomplete', tokens: 'tu', tier: 4 };
