// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Draft, DraftMessage } from '../types.ts';

export interface CancelScheduledSendInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
  data?: UnknownFields;
}

export type CancelScheduledSendOutput = UnknownFields;

/**
 * 取消定时发送
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:send
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send
 */
export const cancelScheduledSend: ApiDefinition<CancelScheduledSendInput, CancelScheduledSendOutput> = { id: 'mail.v1.userMailboxDraft.cancelScheduledSend', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send', tokens: 'u', tier: 6 };

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    raw?: string;
  };
}

export interface CreateOutput {
  draft?: Draft;
  reference?: string;
}

/**
 * 创建草稿
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Scopes of single fields: mail:user_mailbox.message.body:read, myai:myai
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxDraft.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts', tokens: 'u', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    draft_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除草稿
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxDraft.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id', tokens: 'u', tier: 6 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    draft_id: string;
  };
  params?: {
    format?: 'metadata' | 'raw' | 'full';
  };
}

export interface GetOutput {
  draft?: {
    id?: string;
    message?: DraftMessage;
  };
}

/**
 * 获取草稿内容
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Scopes of single fields: mail:user_mailbox.message.body:read, myai:myai
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxDraft.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id', tokens: 'u', tier: 7 };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列出草稿列表
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.userMailboxDraft.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts', tokens: 'u', tier: 7, paged: true, items: 'items' };

export interface SendInput {
  path: {
    user_mailbox_id: string;
    draft_id: string;
  };
  data?: {
    send_time?: string;
  };
}

export interface SendOutput {
  message_id?: string;
  thread_id?: string;
  recall_status?: 'available' | 'unavailable';
  automation_send_disable?: {
    reason?: string;
    reference?: string;
  };
}

/**
 * 发送草稿
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:send
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send
 */
export const send: ApiDefinition<SendInput, SendOutput> = { id: 'mail.v1.userMailboxDraft.send', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send', tokens: 'u', tier: 6 };

export interface UpdateInput {
  path: {
    user_mailbox_id: string;
    draft_id: string;
  };
  data: {
    raw: string;
  };
}

export interface UpdateOutput {
  draft?: Draft;
  reference?: string;
}

/**
 * 更新草稿
 * - PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Scopes of single fields: mail:user_mailbox.message.body:read, myai:myai
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'mail.v1.userMailboxDraft.update', method: 'PUT', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id', tokens: 'u', tier: 6 };
