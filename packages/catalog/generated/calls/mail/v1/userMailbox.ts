// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { TalentCustomizedTimeRange } from '../../shared-types.ts';
import type { EmailType, MailAddress } from '../types.ts';

export interface AccessibleMailboxesInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface AccessibleMailboxesOutput {
  accessible_mailboxes?: {
    email_address?: string;
    email_type?: EmailType;
  }[];
}

/**
 * 列出可访问的邮箱
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox, mail:user_mailbox:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes
 */
export const accessibleMailboxes: ApiDefinition<AccessibleMailboxesInput, AccessibleMailboxesOutput> = { id: 'mail.v1.userMailbox.accessibleMailboxes', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes', tokens: 'tu', tier: 7 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
  };
  params?: {
    transfer_mailbox?: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 从回收站删除用户邮箱地址 · Release Address From Recycle Bin
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id
 * - Tokens: tenant
 * - Scopes (any one): mail:user_mailbox
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailbox.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id', tokens: 't', tier: 2 };
export { deleteApi as delete };

export interface ProfileInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface ProfileOutput {
  primary_email_address?: string;
  not_found_reason?: string;
}

/**
 * 获取用户邮箱信息
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile
 */
export const profile: ApiDefinition<ProfileInput, ProfileOutput> = { id: 'mail.v1.userMailbox.profile', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile', tokens: 'u', tier: 3 };

export interface SearchInput {
  path: {
    user_mailbox_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
  data?: {
    query?: string;
    filter?: {
      from?: string[];
      to?: string[];
      cc?: string[];
      bcc?: string[];
      subject?: string;
      folder?: string[];
      label?: string[];
      has_attachment?: boolean;
      is_unread?: boolean;
      create_time?: TalentCustomizedTimeRange;
    };
  };
}

export interface SearchOutput {
  items: {
    id: string;
    display_info?: string;
    meta_data?: {
      title?: string;
      thread_id?: string;
      create_time?: string;
      message_biz_id?: string;
      from?: MailAddress;
    };
  }[];
  total?: number;
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索邮件
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'mail.v1.userMailbox.search', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search', tokens: 'u', tier: 4, paged: true, items: 'items' };
