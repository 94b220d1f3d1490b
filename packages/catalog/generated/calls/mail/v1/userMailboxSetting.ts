// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { EmailType } from '../types.ts';

export interface GetSignaturesInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface GetSignaturesOutput {
  signatures?: {
    id?: string;
    name?: string;
    content?: string;
    signature_type?: string;
    signature_device?: string;
    template_json_keys?: string[];
    images?: {
      image_name?: string;
      file_key?: string;
      cid?: string;
      file_size?: string;
      image_width?: number;
      image_height?: number;
      download_url?: string;
    }[];
    user_fields?: Record<string, {
      default_val?: string;
      i18n_vals?: Record<string, string>;
    }>;
  }[];
  usages?: {
    email_address?: string;
    send_mail_signature_id?: string;
    reply_signature_id?: string;
  }[];
}

/**
 * 获取用户的签名列表
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures
 */
export const getSignatures: ApiDefinition<GetSignaturesInput, GetSignaturesOutput> = { id: 'mail.v1.userMailboxSetting.getSignatures', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/signatures', tokens: 'u', tier: 6 };

export interface SendAsInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface SendAsOutput {
  sendable_addresses?: {
    email_address?: string;
    email_type?: EmailType;
    name?: string;
  }[];
}

/**
 * 列出可发信邮箱
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox, mail:user_mailbox:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as
 */
export const sendAs: ApiDefinition<SendAsInput, SendAsOutput> = { id: 'mail.v1.userMailboxSetting.sendAs', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as', tokens: 'tu', tier: 7 };
