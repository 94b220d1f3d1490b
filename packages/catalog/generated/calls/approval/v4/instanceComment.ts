// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';
import type { CommentAtInfo, InstanceComment } from '../types.ts';

export interface CreateInput {
  path: {
    instance_id: string;
  };
  params: {
    user_id_type?: InstanceCommentUserIdType;
    user_id: string;
  };
  data?: {
    content?: InstanceComment;
    at_info_list?: CommentAtInfo[];
    /** int64 */
    parent_comment_id?: string;
    /** int64 */
    comment_id?: string;
    disable_bot?: boolean;
    extra?: string;
  };
}

export interface CreateOutput {
  /** int64 */
  comment_id: string;
}

/**
 * 创建评论 · Create comments
 * - POST /open-apis/approval/v4/instances/:instance_id/comments
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:instance.comment
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.instanceComment.create', method: 'POST', path: '/open-apis/approval/v4/instances/:instance_id/comments', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    instance_id: string;
    /** int64 */
    comment_id: string;
  };
  params: {
    user_id_type?: InstanceCommentUserIdType;
    user_id: string;
  };
}

export interface DeleteOutput {
  /** int64 */
  comment_id?: string;
}

/**
 * 删除评论 · Delete comments
 * - DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:instance.comment
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'approval.v4.instanceComment.delete', method: 'DELETE', path: '/open-apis/approval/v4/instances/:instance_id/comments/:comment_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    instance_id: string;
  };
  params: {
    user_id_type?: InstanceCommentUserIdType;
    user_id: string;
    page_token?: string;
    /** ≤ 1000 */
    page_size?: number;
  };
}

export interface ListOutput {
  comments: {
    /** int64 */
    id: string;
    content: string;
    /** int64 */
    create_time: string;
    /** int64 */
    update_time: string;
    is_delete: 0 | 1 | (number & {});
    replies?: {
      /** int64 */
      id: string;
      content: string;
      /** int64 */
      create_time?: string;
      /** int64 */
      update_time?: string;
      is_delete: 0 | 1 | (number & {});
      at_info_list?: CommentAtInfo[];
      commentator: string;
      extra?: string;
    }[];
    at_info_list?: CommentAtInfo[];
    commentator: string;
    extra?: string;
  }[];
}

/**
 * 获取评论 · Receive comments
 * - GET /open-apis/approval/v4/instances/:instance_id/comments
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance.comment
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'comments'> = { id: 'approval.v4.instanceComment.list', method: 'GET', path: '/open-apis/approval/v4/instances/:instance_id/comments', tokens: 't', tier: 4, paged: true, items: 'comments' };

export interface RemoveInput {
  path: {
    instance_id: string;
  };
  params?: {
    user_id_type?: InstanceCommentUserIdType;
    user_id?: string;
  };
  data?: UnknownFields;
}

export interface RemoveOutput {
  instance_id?: string;
  external_id?: string;
}

/**
 * 清空评论 · Clear comments
 * - POST /open-apis/approval/v4/instances/:instance_id/comments/remove
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:instance.comment
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove
 */
export const remove: ApiDefinition<RemoveInput, RemoveOutput> = { id: 'approval.v4.instanceComment.remove', method: 'POST', path: '/open-apis/approval/v4/instances/:instance_id/comments/remove', tokens: 't', tier: 4 };
