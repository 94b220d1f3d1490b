// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Folder } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    /** 1–250 characters */
    name: string;
    /** int64 */
    parent_folder_id: string;
  };
}

export interface CreateOutput {
  folder?: Folder;
}

/**
 * 创建邮箱文件夹 · Create Email Folder
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.folder:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxFolder.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    /** int64 */
    folder_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮箱文件夹 · Delete Email Folder
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.folder:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxFolder.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id', tokens: 'tu', tier: 6 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    folder_id: string;
  };
}

export interface GetOutput {
  folder?: Folder;
}

/**
 * 获取邮箱文件夹信息
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.folder:read, mail:user_mailbox.folder:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxFolder.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
  params?: {
    /** 1–2 */
    folder_type?: 1 | 2;
  };
}

export interface ListOutput {
  items?: Folder[];
}

/**
 * 列出邮箱文件夹 · List Email Folders
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.folder:read, mail:user_mailbox.folder:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.userMailboxFolder.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders', tokens: 'tu', tier: 7 };

export interface PatchInput {
  path: {
    user_mailbox_id: string;
    /** int64 */
    folder_id: string;
  };
  data?: {
    /** 1–250 characters */
    name?: string;
    /** int64 */
    parent_folder_id?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改邮箱文件夹 · Update Email Folder
 * - PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.folder:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'mail.v1.userMailboxFolder.patch', method: 'PATCH', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id', tokens: 'tu', tier: 6 };
