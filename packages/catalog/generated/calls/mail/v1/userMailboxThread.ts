// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DraftMessage } from '../types.ts';

export interface BatchModifyInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    /** 0–20 items */
    add_label_ids?: string[];
    /** 0–20 items */
    remove_label_ids?: string[];
    add_folder?: string;
    /** 0–20 items */
    thread_ids?: string[];
  };
}

export type BatchModifyOutput = UnknownFields;

/**
 * 批量修改邮件会话
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify
 */
export const batchModify: ApiDefinition<BatchModifyInput, BatchModifyOutput> = { id: 'mail.v1.userMailboxThread.batchModify', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify', tokens: 'tu', tier: 2 };

export interface BatchTrashInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    /** 0–20 items */
    thread_ids?: string[];
  };
}

export type BatchTrashOutput = UnknownFields;

/**
 * 批量删除邮件会话
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash
 */
export const batchTrash: ApiDefinition<BatchTrashInput, BatchTrashOutput> = { id: 'mail.v1.userMailboxThread.batchTrash', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash', tokens: 'tu', tier: 2 };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    thread_id: string;
  };
  params?: {
    format?: 'full' | 'plain_text_full' | 'metadata';
    include_spam_trash?: boolean;
  };
}

export interface GetOutput {
  thread?: {
    id?: string;
    body_preview?: string;
    messages?: DraftMessage[];
  };
}

/**
 * 获取邮件会话邮件列表
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes of single fields: mail:user_mailbox.message.address:read, mail:user_mailbox.message.body:read, mail:user_mailbox.message.subject:read, myai:myai
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxThread.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id', tokens: 'tu', tier: 7 };

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
  items?: {
    id?: string;
    body_preview?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列出邮件会话
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.userMailboxThread.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads', tokens: 'tu', tier: 7, paged: true, items: 'items' };

export interface ModifyInput {
  path: {
    user_mailbox_id: string;
    thread_id: string;
  };
  data?: {
    /** 0–20 items */
    add_label_ids?: string[];
    /** 0–20 items */
    remove_label_ids?: string[];
    add_folder?: string;
  };
}

export type ModifyOutput = UnknownFields;

/**
 * 修改邮件会话
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify
 */
export const modify: ApiDefinition<ModifyInput, ModifyOutput> = { id: 'mail.v1.userMailboxThread.modify', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify', tokens: 'tu', tier: 2 };

export interface TrashInput {
  path: {
    user_mailbox_id: string;
    thread_id: string;
  };
  data?: UnknownFields;
}

export type TrashOutput = UnknownFields;

/**
 * 删除邮件会话
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash
 */
export const trash: ApiDefinition<TrashInput, TrashOutput> = { id: 'mail.v1.userMailboxThread.trash', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash', tokens: 'tu', tier: 2 };
