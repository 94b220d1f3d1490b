// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface SubscribeInput {
  data: {
    events: {
      type: string;
      subtype: string;
    }[];
  };
}

export type SubscribeOutput = UnknownFields;

/**
 * 订阅服务台事件
 * - POST /open-apis/helpdesk/v1/events/subscribe
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe
 */
export const subscribe: ApiDefinition<SubscribeInput, SubscribeOutput> = { id: 'helpdesk.v1.event.subscribe', method: 'POST', path: '/open-apis/helpdesk/v1/events/subscribe', tokens: 't', helpdesk: true };

export interface UnsubscribeInput {
  data: {
    events: {
      type: string;
      subtype: string;
    }[];
  };
}

export type UnsubscribeOutput = UnknownFields;

/**
 * 取消订阅服务台事件
 * - POST /open-apis/helpdesk/v1/events/unsubscribe
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe
 */
export const unsubscribe: ApiDefinition<UnsubscribeInput, UnsubscribeOutput> = { id: 'helpdesk.v1.event.unsubscribe', method: 'POST', path: '/open-apis/helpdesk/v1/events/unsubscribe', tokens: 't', helpdesk: true };
