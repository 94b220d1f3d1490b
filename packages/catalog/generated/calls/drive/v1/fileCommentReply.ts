// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { FileCommentFileType, FileType, Reaction, ReplyContent } from '../types.ts';

export interface CreateInput {
  path: {
    file_token: string;
    /** int64 */
    comment_id: string;
  };
  params: {
    file_type: FileCommentFileType;
    user_id_type?: UserIdType;
  };
  data: {
    content: {
      elements: {
        type: 'text_run' | 'docs_link' | 'person';
        text_run?: {
          text: string;
        };
        docs_link?: {
          url: string;
        };
        person?: {
          user_id: string;
        };
      }[];
    };
    extra?: string;
  };
}

export interface CreateOutput {
  content?: ReplyContent;
  reply_id?: string;
  user_id?: string;
  create_time?: number;
  update_time?: number;
  extra?: {
    image_list?: string[];
  };
  reactions?: Reaction[];
}

/**
 * 添加回复
 * - POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:create, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.fileCommentReply.create', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    file_token: string;
    /** int64 */
    comment_id: string;
    /** int64 */
    reply_id: string;
  };
  params: {
    file_type: FileType;
  };
}

export interface DeleteOutput {
  data: string;
}

/**
 * 删除回复 · Delete Reply
 * - DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:delete, docs:document.comment:write_only, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.v1.fileCommentReply.delete', method: 'DELETE', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    file_token: string;
    comment_id: string;
  };
  params: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
    file_type: FileType;
    need_reaction?: boolean;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    content: ReplyContent;
    reply_id?: string;
    user_id?: string;
    create_time?: number;
    update_time?: number;
    extra?: {
      image_list?: string[];
    };
    reactions?: Reaction[];
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 获取回复信息 · Get Replies List
 * - GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:read, drive:drive, drive:drive:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'drive.v1.fileCommentReply.list', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    file_token: string;
    /** int64 */
    comment_id: string;
    /** int64 */
    reply_id: string;
  };
  params: {
    file_type: FileType;
    user_id_type?: UserIdType;
  };
  data: {
    content: ReplyContent;
  };
}

export interface UpdateOutput {
  data: string;
}

/**
 * 更新回复的内容 · Update Reply
 * - PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:update, docs:document.comment:write_only, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'drive.v1.fileCommentReply.update', method: 'PUT', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id', tokens: 'tu', tier: 4 };
