// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  FileComment,
  FileCommentFileType,
  FileCommentV2BatchQueryReactionData,
  FileType,
  ReplyContent,
  ReplyList,
} from '../types.ts';

export interface BatchQueryInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: FileType;
    user_id_type?: UserIdType;
  };
  data: {
    comment_ids: string[];
    need_reaction?: boolean;
    need_relation?: boolean;
  };
}

export interface BatchQueryOutput {
  items?: FileComment[];
}

/**
 * 批量获取评论 · Batch Query Comments
 * - POST /open-apis/drive/v1/files/:file_token/comments/batch_query
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:read, drive:drive, drive:drive:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'drive.v1.fileComment.batchQuery', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/comments/batch_query', tokens: 'tu', tier: 3 };

export interface CreateInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: 'doc' | 'docx';
    user_id_type?: UserIdType;
  };
  data?: {
    reply_list?: {
      replies: {
        content: ReplyContent;
        reactions?: FileCommentV2BatchQueryReactionData[];
      }[];
    };
  };
}

export interface CreateOutput {
  comment_id?: string;
  user_id?: string;
  create_time?: number;
  update_time?: number;
  is_solved?: boolean;
  solved_time?: number;
  solver_user_id?: string;
  has_more?: boolean;
  page_token?: string;
  is_whole?: boolean;
  quote?: string;
  reply_list?: ReplyList;
}

/**
 * 添加全文评论 · Add a Global Comment
 * - POST /open-apis/drive/v1/files/:file_token/comments
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:create, docs:document.comment:write_only, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.fileComment.create', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/comments', tokens: 'tu', tier: 4 };

export interface GetInput {
  path: {
    file_token: string;
    /** int64 */
    comment_id: string;
  };
  params: {
    file_type: FileCommentFileType;
    user_id_type?: UserIdType;
    need_reaction?: boolean;
  };
}

export interface GetOutput {
  comment_id?: string;
  user_id?: string;
  create_time?: number;
  update_time?: number;
  is_solved?: boolean;
  solved_time?: number;
  solver_user_id?: string;
  has_more?: boolean;
  page_token?: string;
  is_whole?: boolean;
  quote?: string;
  reply_list?: ReplyList;
}

/**
 * 获取全文评论 · Get a whole comment
 * - GET /open-apis/drive/v1/files/:file_token/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:read, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.fileComment.get', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: FileType;
    is_whole?: boolean;
    is_solved?: boolean;
    page_token?: string;
    /** ≤ 100 */
    page_size?: number;
    user_id_type?: UserIdType;
    need_reaction?: boolean;
    need_relation?: boolean;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: FileComment[];
}

/**
 * 获取云文档所有评论 · Get Document Comments in Pages
 * - GET /open-apis/drive/v1/files/:file_token/comments
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:read, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'drive.v1.fileComment.list', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/comments', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    file_token: string;
    /** int64 */
    comment_id: string;
  };
  params: {
    file_type: FileType;
  };
  data: {
    is_solved: boolean;
  };
}

export interface PatchOutput {
  data: string;
}

/**
 * 解决/恢复评论 · Solve or Restore a Comment
 * - PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, docs:document.comment:update, docs:document.comment:write_only, drive:drive, drive:drive:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v1.fileComment.patch', method: 'PATCH', path: '/open-apis/drive/v1/files/:file_token/comments/:comment_id', tokens: 'tu', tier: 4 };
