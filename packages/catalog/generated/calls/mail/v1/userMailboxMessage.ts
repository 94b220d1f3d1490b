// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';
import type { MailAddress, Message, SecurityLevel } from '../types.ts';

export interface BatchGetInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    format?: 'full' | 'plain_text_full' | 'metadata';
    /** 0–20 items */
    message_ids?: string[];
  };
}

export interface BatchGetOutput {
  messages?: {
    raw?: string;
    subject?: string;
    to?: MailAddress[];
    cc?: MailAddress[];
    bcc?: MailAddress[];
    head_from?: MailAddress;
    body_html?: string;
    /** int64 */
    internal_date?: string;
    message_state?: number;
    smtp_message_id?: string;
    message_id?: string;
    attachments?: {
      body: string;
      filename: string;
      id?: string;
      /** 1–2 */
      attachment_type?: 1 | 2;
      /** default false */
      is_inline?: boolean;
      cid?: string;
    }[];
    body_plain_text?: string;
    thread_id?: string;
    body_preview?: string;
    label_ids?: string[];
    folder_id?: string;
    in_reply_to?: string;
    reply_to?: string;
    priority_type?: '0' | '1' | '3' | '5';
    security_level?: SecurityLevel;
    references?: string;
    body_calendar?: string;
  }[];
}

/**
 * 批量获取邮件详情
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes (all): mail:user_mailbox.message:readonly, mail:user_mailbox.message.subject:read, mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read
 * - Scopes of single fields: mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read, mail:user_mailbox.message.subject:read, myai:myai
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'mail.v1.userMailboxMessage.batchGet', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get', tokens: 'tu', tier: 7 };

export interface BatchModifyInput {
  path: {
    /** ≤ 300 characters */
    user_mailbox_id: string;
  };
  data?: {
    /** 0–20 items */
    message_ids?: string[];
    /** 0–20 items */
    add_label_ids?: string[];
    /** 0–20 items */
    remove_label_ids?: string[];
    /** ≤ 100 characters */
    add_folder?: string;
  };
}

export type BatchModifyOutput = UnknownFields;

/**
 * 批量修改邮件
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify
 */
export const batchModify: ApiDefinition<BatchModifyInput, BatchModifyOutput> = { id: 'mail.v1.userMailboxMessage.batchModify', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify', tokens: 'tu', tier: 6 };

export interface BatchTrashInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    /** 0–20 items */
    message_ids?: string[];
  };
}

export type BatchTrashOutput = UnknownFields;

/**
 * 批量删除邮件
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash
 */
export const batchTrash: ApiDefinition<BatchTrashInput, BatchTrashOutput> = { id: 'mail.v1.userMailboxMessage.batchTrash', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash', tokens: 'tu', tier: 6 };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
  params?: {
    format?: 'full' | 'plain_text_full' | 'metadata';
  };
}

export interface GetOutput {
  message?: {
    subject?: string;
    to?: MailAddress[];
    cc?: MailAddress[];
    bcc?: MailAddress[];
    head_from?: MailAddress;
    body_html?: string;
    /** int64 */
    internal_date?: string;
    message_state?: number;
    smtp_message_id?: string;
    message_id?: string;
    attachments?: {
      filename: string;
      id?: string;
      /** 1–2 */
      attachment_type?: 1 | 2;
      /** default false */
      is_inline?: boolean;
      cid?: string;
    }[];
    body_plain_text?: string;
    thread_id?: string;
    body_preview?: string;
    label_ids?: string[];
    folder_id?: string;
    in_reply_to?: string;
    reply_to?: string;
    priority_type?: '0' | '1' | '3' | '5';
    security_level?: SecurityLevel;
    references?: string;
    body_calendar?: string;
  };
}

/**
 * 获取邮件详情 · Get Email Details
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes (all): mail:user_mailbox.message:readonly, mail:user_mailbox.message.subject:read, mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read
 * - Scopes of single fields: mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read, mail:user_mailbox.message.subject:read, myai:myai
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxMessage.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id', tokens: 'tu', tier: 6 };

export interface GetByCardInput {
  path: {
    user_mailbox_id: string;
  };
  params: {
    card_id: string;
    owner_id: string;
    user_id_type?: InstanceCommentUserIdType;
  };
}

export interface GetByCardOutput {
  owner_info: {
    type: string;
    owner_user_id?: string;
    public_mailbox_id?: string;
  };
  message_ids: string[];
  card_id: string;
}

/**
 * 获取邮件卡片的邮件列表 · list mail of card
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card
 */
export const getByCard: ApiDefinition<GetByCardInput, GetByCardOutput> = { id: 'mail.v1.userMailboxMessage.getByCard', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
  params: {
    /** 1–20 */
    page_size: number;
    page_token?: string;
    folder_id?: string;
    only_unread?: boolean;
    label_id?: string;
  };
}

export interface ListOutput {
  items?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列出邮件 · List Emails
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.userMailboxMessage.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages', tokens: 'tu', tier: 7, paged: true, items: 'items' };

export interface ListThreadMessageInput {
  path: {
    user_mailbox_id: string;
    thread_id: string;
  };
  params?: {
    format?: 'full' | 'plain_text_full' | 'metadata';
    include_spam_trash?: boolean;
  };
}

export interface ListThreadMessageOutput {
  items?: {
    message_id?: string;
    thread_id?: string;
    folder_id?: string;
    smtp_message_id?: string;
    /** int64 */
    internal_date?: string;
    message_state?: number;
    message?: Message;
  }[];
}

/**
 * 查询会话邮件信息
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes of single fields: mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read, mail:user_mailbox.message.subject:read, myai:myai
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message
 */
export const listThreadMessage: ApiDefinition<ListThreadMessageInput, ListThreadMessageOutput> = { id: 'mail.v1.userMailboxMessage.listThreadMessage', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages', tokens: 'tu', tier: 3 };

export interface ModifyInput {
  path: {
    user_mailbox_id: string;
    /** ≤ 200 characters */
    message_id: string;
  };
  data?: {
    /** 0–20 items */
    add_label_ids?: string[];
    /** 0–20 items */
    remove_label_ids?: string[];
    /** ≤ 100 characters */
    add_folder?: string;
  };
}

export type ModifyOutput = UnknownFields;

/**
 * 修改邮件
 * - PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify
 */
export const modify: ApiDefinition<ModifyInput, ModifyOutput> = { id: 'mail.v1.userMailboxMessage.modify', method: 'PUT', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify', tokens: 'tu', tier: 6 };

export interface SendInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    subject?: string;
    to?: MailAddress[];
    raw?: string;
    cc?: MailAddress[];
    bcc?: MailAddress[];
    body_html?: string;
    body_plain_text?: string;
    attachments?: {
      /** ≤ 51729750 characters */
      body: string;
      filename: string;
      /** default false */
      is_inline?: boolean;
      cid?: string;
    }[];
    dedupe_key?: string;
    head_from?: {
      name?: string;
    };
  };
}

export interface SendOutput {
  message_id?: string;
  thread_id?: string;
}

/**
 * 发送邮件 · Send Message
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:send
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send
 */
export const send: ApiDefinition<SendInput, SendOutput> = { id: 'mail.v1.userMailboxMessage.send', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send', tokens: 'u', idempotency: 'data.dedupe_key', tier: 3 };

export interface SendStatusInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
}

export interface SendStatusOutput {
  message_id?: string;
  details?: {
    recipient?: MailAddress;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | 0;
    /** 0–170000000000 */
    last_updated_time?: number;
  }[];
}

/**
 * 查询邮件发送状态
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status
 */
export const sendStatus: ApiDefinition<SendStatusInput, SendStatusOutput> = { id: 'mail.v1.userMailboxMessage.sendStatus', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status', tokens: 'u', tier: 7 };

export interface TrashInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
  data?: UnknownFields;
}

export type TrashOutput = UnknownFields;

/**
 * 删除邮件
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash
 */
export const trash: ApiDefinition<TrashInput, TrashOutput> = { id: 'mail.v1.userMailboxMessage.trash', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash', tokens: 'tu', tier: 6 };
