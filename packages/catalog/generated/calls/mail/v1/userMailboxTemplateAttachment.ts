// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AttachmentDownloadFailedReason, AttachmentDownloadUrlItem } from '../types.ts';

export interface DownloadUrlInput {
  path: {
    user_mailbox_id: string;
    template_id: string;
  };
  params: {
    /** 1–20 items */
    attachment_ids: string[];
  };
}

export interface DownloadUrlOutput {
  download_urls?: AttachmentDownloadUrlItem[];
  failed_reasons?: AttachmentDownloadFailedReason[];
}

/**
 * 获取模板附件下载链接
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url
 */
export const downloadUrl: ApiDefinition<DownloadUrlInput, DownloadUrlOutput> = { id: 'mail.v1.userMailboxTemplateAttachment.downloadUrl', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url', tokens: 'tu', tier: 6 };
