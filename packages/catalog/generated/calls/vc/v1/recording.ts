// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface SubscriptionInput {
  data: {
    event_type: string;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅录音事件
 * - POST /open-apis/vc/v1/recordings/subscription
 * - Tokens: unknown
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'vc.v1.recording.subscription', method: 'POST', path: '/open-apis/vc/v1/recordings/subscription' };

export interface UnsubscriptionInput {
  data: {
    event_type: string;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅录音事件
 * - POST /open-apis/vc/v1/recordings/unsubscription
 * - Tokens: unknown
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'vc.v1.recording.unsubscription', method: 'POST', path: '/open-apis/vc/v1/recordings/unsubscription' };
