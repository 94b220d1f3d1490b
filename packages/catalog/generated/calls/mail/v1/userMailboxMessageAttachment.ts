// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AttachmentDownloadFailedReason, AttachmentDownloadUrlItem } from '../types.ts';

export interface DownloadUrlInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
  params: {
    /** 1–20 items */
    attachment_ids: string[];
  };
}

export interface DownloadUrlOutput {
  download_urls?: AttachmentDownloadUrlItem[];
  failed_ids?: string[];
  failed_reasons?: AttachmentDownloadFailedReason[];
}

/**
 * 获取附件下载链接 · Get Attachment Download Links
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message.body:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url
 */
export const downloadUrl: ApiDefinition<DownloadUrlInput, DownloadUrlOutput> = { id: 'mail.v1.userMailboxMessageAttachment.downloadUrl', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url', tokens: 'tu', tier: 7 };
