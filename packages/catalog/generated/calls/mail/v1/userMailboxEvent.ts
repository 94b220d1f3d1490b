// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface SubscribeInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    /** 1 */
    event_type: 1;
  };
}

export type SubscribeOutput = UnknownFields;

/**
 * 订阅事件 · Subscribe Event
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe
 * - Tokens: user
 * - Scopes (any one): mail:event
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe
 */
export const subscribe: ApiDefinition<SubscribeInput, SubscribeOutput> = { id: 'mail.v1.userMailboxEvent.subscribe', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe', tokens: 'u', tier: 6 };

export interface SubscriptionInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface SubscriptionOutput {
  event_types?: number[];
}

/**
 * 获取订阅状态 · Get Subscription Status
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription
 * - Tokens: user
 * - Scopes (any one): mail:event
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'mail.v1.userMailboxEvent.subscription', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription', tokens: 'u', tier: 7 };

export interface UnsubscribeInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    /** 1 */
    event_type: 1;
  };
}

export type UnsubscribeOutput = UnknownFields;

/**
 * 取消订阅 · Cancel Subscribe
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe
 * - Tokens: user
 * - Scopes (any one): mail:event
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe
 */
export const unsubscribe: ApiDefinition<UnsubscribeInput, UnsubscribeOutput> = { id: 'mail.v1.userMailboxEvent.unsubscribe', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe', tokens: 'u', tier: 6 };
