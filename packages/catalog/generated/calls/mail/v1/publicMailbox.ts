// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    email?: string;
    name?: string;
    geo?: string;
  };
}

export interface CreateOutput {
  public_mailbox_id?: string;
  email?: string;
  name?: string;
  geo?: string;
}

/**
 * 创建公共邮箱 · Create A Public Mailbox
 * - POST /open-apis/mail/v1/public_mailboxes
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Scopes of single fields: mail:public_mailbox.public_mailbox_geo
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.publicMailbox.create', method: 'POST', path: '/open-apis/mail/v1/public_mailboxes', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    public_mailbox_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 永久删除公共邮箱 · Permanently Delete Public Mailbox Address
 * - DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.publicMailbox.delete', method: 'DELETE', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id', tokens: 't', tier: 2 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    public_mailbox_id: string;
  };
}

export interface GetOutput {
  public_mailbox_id?: string;
  email?: string;
  name?: string;
  geo?: string;
}

/**
 * 查询指定公共邮箱 · Query The Specified Public Mailbox
 * - GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox, mail:public_mailbox:readonly
 * - Scopes of single fields: mail:public_mailbox.public_mailbox_geo
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.publicMailbox.get', method: 'GET', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id', tokens: 't' };

export interface ListInput {
  params?: {
    user_id?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
    page_token?: string;
    /** ≤ 200; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    public_mailbox_id?: string;
    email?: string;
    name?: string;
    geo?: string;
  }[];
}

/**
 * 查询所有公共邮箱 · Check All Public Mailboxes
 * - GET /open-apis/mail/v1/public_mailboxes
 * - Tokens: tenant, user
 * - Scopes (any one): mail:public_mailbox, mail:public_mailbox:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, mail:public_mailbox.public_mailbox_geo
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.publicMailbox.list', method: 'GET', path: '/open-apis/mail/v1/public_mailboxes', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    public_mailbox_id: string;
  };
  data?: {
    email?: string;
    name?: string;
    geo?: string;
  };
}

export interface PatchOutput {
  public_mailbox_id?: string;
  email?: string;
  name?: string;
  geo?: string;
}

/**
 * 修改公共邮箱部分信息 · Modify Some Information Of Public Mailbox
 * - PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'mail.v1.publicMailbox.patch', method: 'PATCH', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id', tokens: 't' };

export interface RemoveToRecycleBinInput {
  path: {
    public_mailbox_id: string;
  };
  data?: {
    to_mail_address?: string;
  };
}

export type RemoveToRecycleBinOutput = UnknownFields;

/**
 * 将公共邮箱移至回收站 · Move Public Mailbox To The Recycle Bin
 * - DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin
 */
export const removeToRecycleBin: ApiDefinition<RemoveToRecycleBinInput, RemoveToRecycleBinOutput> = { id: 'mail.v1.publicMailbox.removeToRecycleBin', method: 'DELETE', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin', tokens: 't', tier: 2 };

export interface UpdateInput {
  path: {
    public_mailbox_id: string;
  };
  data?: {
    email?: string;
    name?: string;
    geo?: string;
  };
}

export interface UpdateOutput {
  public_mailbox_id?: string;
  email?: string;
  name?: string;
  geo?: string;
}

/**
 * 修改公共邮箱全部信息 · Modify All Information Of Public Mailbox
 * - PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'mail.v1.publicMailbox.update', method: 'PUT', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id', tokens: 't' };
