// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MailAddress, Template, TemplateInput } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    template: TemplateInput;
  };
}

export interface CreateOutput {
  template?: Template;
}

/**
 * 创建邮件模板
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxTemplate.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    template_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮件模板
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxTemplate.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id', tokens: 'tu', tier: 6 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    template_id: string;
  };
}

export interface GetOutput {
  template?: Template;
}

/**
 * 获取邮件模板
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify, mail:user_mailbox.message:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxTemplate.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id', tokens: 'tu', tier: 6 };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface ListOutput {
  items?: {
    template_id?: string;
    name?: string;
    create_time?: string;
    attachments?: {
      /** 1–2 */
      attachment_type?: 1 | 2;
      cid?: string;
      filename?: string;
      id?: string;
      is_inline?: boolean;
    }[];
    bccs?: MailAddress[];
    ccs?: MailAddress[];
    is_plain_text_mode?: boolean;
    subject?: string;
    template_content?: string;
    tos?: MailAddress[];
  }[];
}

/**
 * 列出邮件模板
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify, mail:user_mailbox.message:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.userMailboxTemplate.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates', tokens: 'tu', tier: 6 };

export interface UpdateInput {
  path: {
    user_mailbox_id: string;
    template_id: string;
  };
  data: {
    template: TemplateInput;
  };
}

export interface UpdateOutput {
  template?: Template;
}

/**
 * 更新邮件模板
 * - PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'mail.v1.userMailboxTemplate.update', method: 'PUT', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id', tokens: 'tu', tier: 6 };
