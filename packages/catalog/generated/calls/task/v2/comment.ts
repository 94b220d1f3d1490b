// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Comment2 } from '../types.ts';

export interface CreateInput {
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    content: string;
    /** ≤ 20 characters */
    reply_to_comment_id?: string;
    /** default "task" */
    resource_type?: string;
    /** ≤ 100 characters */
    resource_id?: string;
  };
}

export interface CreateOutput {
  comment?: Comment2;
}

/**
 * 创建评论 · Create Comment
 * - POST /open-apis/task/v2/comments
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:write, task:comment:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.comment.create', method: 'POST', path: '/open-apis/task/v2/comments', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    comment_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除评论 · Delete Comment
 * - DELETE /open-apis/task/v2/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:delete, task:comment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.comment.delete', method: 'DELETE', path: '/open-apis/task/v2/comments/:comment_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≤ 50 characters */
    comment_id: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface GetOutput {
  comment?: Comment2;
}

/**
 * 获取评论详情 · Get Comment
 * - GET /open-apis/task/v2/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:read, task:comment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.comment.get', method: 'GET', path: '/open-apis/task/v2/comments/:comment_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  params: {
    /** 1–100; default 50 */
    page_size?: number;
    /** ≤ 100 characters */
    page_token?: string;
    /** default "task" */
    resource_type?: string;
    resource_id: string;
    /** default "asc" */
    direction?: 'asc' | 'desc';
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface ListOutput {
  items?: Comment2[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取评论列表 · List Comments
 * - GET /open-apis/task/v2/comments
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:read, task:comment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.comment.list', method: 'GET', path: '/open-apis/task/v2/comments', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≤ 100 characters */
    comment_id: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    comment: {
      /** ≤ 10000 characters */
      content?: string;
    };
    update_fields: ('content' | (string & {}))[];
  };
}

export interface PatchOutput {
  comment?: Comment2;
}

/**
 * 更新评论 · Patch Comment
 * - PATCH /open-apis/task/v2/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:comment:write, task:comment:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.comment.patch', method: 'PATCH', path: '/open-apis/task/v2/comments/:comment_id', tokens: 'tu', tier: 4 };
