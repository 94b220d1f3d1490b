// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Comment } from '../types.ts';

export interface CreateInput {
  path: {
    task_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 65536 characters */
    content?: string;
    /** int64 */
    parent_id?: string;
    /** int64 */
    create_milli_time?: string;
    /** ≤ 65536 characters */
    rich_content?: string;
  };
}

export interface CreateOutput {
  comment?: Comment;
}

/**
 * 创建评论 · Create a comment
 * - POST /open-apis/task/v1/tasks/:task_id/comments
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment, task:comment:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v1.taskComment.create', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/comments', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    task_id: string;
    /** int64 */
    comment_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除评论 · Delete a comment
 * - DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment, task:comment:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v1.taskComment.delete', method: 'DELETE', path: '/open-apis/task/v1/tasks/:task_id/comments/:comment_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    task_id: string;
    /** int64 */
    comment_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  comment?: Comment;
}

/**
 * 获取评论详情 · Obtain comment details
 * - GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment, task:comment:read, task:comment:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v1.taskComment.get', method: 'GET', path: '/open-apis/task/v1/tasks/:task_id/comments/:comment_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    task_id: string;
  };
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
    /** default 0 */
    list_direction?: 0 | 1;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Comment[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取评论列表 · Get comment list
 * - GET /open-apis/task/v1/tasks/:task_id/comments
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:read, task:task, task:task:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v1.taskComment.list', method: 'GET', path: '/open-apis/task/v1/tasks/:task_id/comments', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    task_id: string;
    /** int64 */
    comment_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 65536 characters */
    content?: string;
    /** ≤ 65536 characters */
    rich_content?: string;
  };
}

export interface UpdateOutput {
  comment?: Comment;
}

/**
 * 更新评论 · Update a comment
 * - PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment, task:comment:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'task.v1.taskComment.update', method: 'PUT', path: '/open-apis/task/v1/tasks/:task_id/comments/:comment_id', tokens: 'tu', tier: 4 };
