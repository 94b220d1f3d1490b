// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { Attachment, TaskAttachment } from '../types.ts';

export interface DeleteInput {
  path: {
    /** ≤ 100 characters */
    attachment_guid: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除附件 · Delete Attachment
 * - DELETE /open-apis/task/v2/attachments/:attachment_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:attachment:delete, task:attachment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.attachment.delete', method: 'DELETE', path: '/open-apis/task/v2/attachments/:attachment_guid', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    attachment_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface GetOutput {
  attachment?: Attachment;
}

/**
 * 获取附件 · Get Attachment
 * - GET /open-apis/task/v2/attachments/:attachment_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:attachment:file:download, task:attachment:read, task:attachment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.attachment.get', method: 'GET', path: '/open-apis/task/v2/attachments/:attachment_guid', tokens: 'tu', tier: 4 };

export interface ListInput {
  params: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    /** default "task" */
    resource_type?: string;
    resource_id: string;
    /** default "open_id" */
    user_id_type?: string;
    updated_mesc?: string;
  };
}

export interface ListOutput {
  items?: Attachment[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列取附件 · List Attachment
 * - GET /open-apis/task/v2/attachments
 * - Tokens: tenant, user
 * - Scopes (any one): task:attachment:read, task:attachment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.attachment.list', method: 'GET', path: '/open-apis/task/v2/attachments', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface UploadInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    /** default "task" */
    resource_type?: string;
    /** ≤ 100 characters */
    resource_id: string;
    file: FileInput;
  };
}

export interface UploadOutput {
  items?: TaskAttachment[];
}

/**
 * 上传附件
 * - POST /open-apis/task/v2/attachments/upload
 * - Tokens: tenant, user
 * - Scopes (any one): task:attachment:upload, task:attachment:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'task.v2.attachment.upload', method: 'POST', path: '/open-apis/task/v2/attachments/upload', tokens: 'tu', multipart: true, tier: 7 };
