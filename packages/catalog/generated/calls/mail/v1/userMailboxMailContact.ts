// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MailContact } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    /** 1–64 characters */
    name: string;
    /** ≤ 64 characters */
    company?: string;
    /** ≤ 40 characters */
    phone?: string;
    /** ≤ 319 characters */
    mail_address?: string;
    /** ≤ 64 characters */
    tag?: string;
    /** ≤ 1000 characters */
    remark?: string;
    /** ≤ 64 characters */
    position?: string;
  };
}

export interface CreateOutput {
  mail_contact?: MailContact;
}

/**
 * 创建邮箱联系人 · Create Email Contact
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.mail_contact:write
 * - Scopes of single fields: mail:user_mailbox.mail_contact.mail_address:read, mail:user_mailbox.mail_contact.phone:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxMailContact.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    mail_contact_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮箱联系人 · Delete Email Contact
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.mail_contact:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxMailContact.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id', tokens: 'tu', tier: 6 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
  params: {
    /** 1–20 */
    page_size: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: MailContact[];
  page_token?: string;
  has_more?: boolean;
  hint?: string;
}

/**
 * 列出邮箱联系人 · List Email Contacts
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.mail_contact:read, mail:user_mailbox.mail_contact:write
 * - Scopes of single fields: mail:user_mailbox.mail_contact.mail_address:read, mail:user_mailbox.mail_contact.phone:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.userMailboxMailContact.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts', tokens: 'tu', tier: 7, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    user_mailbox_id: string;
    mail_contact_id: string;
  };
  data: {
    /** 1–64 characters */
    name: string;
    /** ≤ 64 characters */
    company?: string;
    /** ≤ 40 characters */
    phone?: string;
    /** ≤ 319 characters */
    mail_address?: string;
    /** ≤ 64 characters */
    tag?: string;
    /** ≤ 1000 characters */
    remark?: string;
    /** ≤ 64 characters */
    position?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改邮箱联系人信息 · Modify Email Contact's Info
 * - PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.mail_contact:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'mail.v1.userMailboxMailContact.patch', method: 'PATCH', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id', tokens: 'tu', tier: 6 };
