// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { PublicMailboxMember } from '../types.ts';

export interface BatchCreateInput {
  path: {
    public_mailbox_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–200 items */
    items: PublicMailboxMember[];
  };
}

export interface BatchCreateOutput {
  items?: PublicMailboxMember[];
}

/**
 * 批量添加公共邮箱成员 · Batch Create Public Mailbox Members
 * - POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'mail.v1.publicMailboxMember.batchCreate', method: 'POST', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create', tokens: 't', tier: 6 };

export interface BatchDeleteInput {
  path: {
    public_mailbox_id: string;
  };
  data: {
    /** 1–200 items */
    member_id_list: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除公共邮箱成员 · Batch Delete Public Mailbox Members
 * - DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'mail.v1.publicMailboxMember.batchDelete', method: 'DELETE', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete', tokens: 't', tier: 6 };

export interface ClearInput {
  path: {
    public_mailbox_id: string;
  };
  data?: UnknownFields;
}

export type ClearOutput = UnknownFields;

/**
 * 删除公共邮箱所有成员 · Clear Public Mailbox Members
 * - POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear
 */
export const clear: ApiDefinition<ClearInput, ClearOutput> = { id: 'mail.v1.publicMailboxMember.clear', method: 'POST', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear', tokens: 't' };

export interface CreateInput {
  path: {
    public_mailbox_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    user_id?: string;
    type?: 'USER';
  };
}

export interface CreateOutput {
  member_id?: string;
  user_id?: string;
  type?: 'USER';
}

/**
 * 添加公共邮箱成员 · Create A Public Mailbox Member
 * - POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.publicMailboxMember.create', method: 'POST', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    public_mailbox_id: string;
    member_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除公共邮箱单个成员 · Delete A Public Mailbox Member
 * - DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.publicMailboxMember.delete', method: 'DELETE', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id', tokens: 't', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    public_mailbox_id: string;
    member_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  member_id?: string;
  user_id?: string;
  type?: 'USER';
}

/**
 * 查询指定公共邮箱成员信息 · Get A Public Mailbox Member
 * - GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox, mail:public_mailbox:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.publicMailboxMember.get', method: 'GET', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id', tokens: 't' };

export interface ListInput {
  path: {
    public_mailbox_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 200; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: PublicMailboxMember[];
}

/**
 * 查询所有公共邮箱成员信息 · List Public Mailbox Members
 * - GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox, mail:public_mailbox:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.publicMailboxMember.list', method: 'GET', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members', tokens: 't', paged: true, items: 'items' };
