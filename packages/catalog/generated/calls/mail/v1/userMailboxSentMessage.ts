// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface GetRecallDetailInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
}

export interface GetRecallDetailOutput {
  recall_status?: 'done' | 'in_progress';
  recall_result?: 'processing' | 'all_success' | 'all_fail' | 'some_fail';
  success_count?: number;
  failure_count?: number;
  processing_count?: number;
  items?: {
    recipient_address?: string;
    recipient_name?: string;
    status?: 'processing' | 'success' | 'fail';
    fail_reason?: 'unknown' | 'message_has_been_read' | 'not_using_lark_mail' | 'not_in_the_same_tenant' | 'invalid_address';
    is_mailing_list?: boolean;
    /** 0–2147483647 */
    mailing_list_success_count?: number;
    /** 0–2147483647 */
    mailing_list_failure_count?: number;
    /** 0–2147483647 */
    mailing_list_finish_percent?: number;
  }[];
}

/**
 * 查询邮件撤回进度
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/get_recall_detail
 */
export const getRecallDetail: ApiDefinition<GetRecallDetailInput, GetRecallDetailOutput> = { id: 'mail.v1.userMailboxSentMessage.getRecallDetail', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall', tokens: 'tu', tier: 2 };

export interface RecallInput {
  path: {
    user_mailbox_id: string;
    message_id: string;
  };
  data?: UnknownFields;
}

export interface RecallOutput {
  recall_status?: 'available' | 'unavailable';
  recall_restriction_reason?: 
    | 'recall_not_enabled'
    | 'migration_domain'
    | 'sender_address_not_owned'
    | 'already_recalled'
    | 'not_delivered'
    | 'exceeded_time_limit';
}

/**
 * 撤回已发送的邮件
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/recall
 */
export const recall: ApiDefinition<RecallInput, RecallOutput> = { id: 'mail.v1.userMailboxSentMessage.recall', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall', tokens: 'tu', tier: 7 };
