// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface RemoveSubscriptionInput {
  params: {
    event_type: string;
  };
}

export type RemoveSubscriptionOutput = UnknownFields;

/**
 * 取消用户云文档事件订阅
 * - DELETE /open-apis/drive/v1/user/remove_subscription
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription
 */
export const removeSubscription: ApiDefinition<RemoveSubscriptionInput, RemoveSubscriptionOutput> = { id: 'drive.v1.user.removeSubscription', method: 'DELETE', path: '/open-apis/drive/v1/user/remove_subscription', tokens: 'tu', tier: 1 };

export interface SubscriptionInput {
  data: {
    event_type: string;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅用户云文档事件
 * - POST /open-apis/drive/v1/user/subscription
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'drive.v1.user.subscription', method: 'POST', path: '/open-apis/drive/v1/user/subscription', tokens: 'tu', tier: 1 };

export interface SubscriptionStatusInput {
  params: {
    event_type: string;
  };
}

export interface SubscriptionStatusOutput {
  data: string;
}

/**
 * 查询用户云文档事件订阅状态
 * - GET /open-apis/drive/v1/user/subscription_status
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status
 */
export const subscriptionStatus: ApiDefinition<SubscriptionStatusInput, SubscriptionStatusOutput> = { id: 'drive.v1.user.subscriptionStatus', method: 'GET', path: '/open-apis/drive/v1/user/subscription_status', tokens: 'tu', tier: 1 };
