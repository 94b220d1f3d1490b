// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';
import type { FailedReason } from '../types.ts';

export interface BotTimeSentiveInput {
  params: {
    user_id_type: InstanceCommentUserIdType;
  };
  data: {
    bot_id?: string;
    time_sensitive: boolean;
    /** 1–50 items */
    user_ids: string[];
  };
}

export interface BotTimeSentiveOutput {
  failed_user_reasons?: FailedReason[];
}

/**
 * 机器人单聊会话即时提醒 · Bot chat instant reminder
 * - PATCH /open-apis/im/v2/feed_cards/bot_time_sentive
 * - Tokens: tenant
 * - Scopes (any one): im:datasync.feed_card.time_sensitive:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive
 */
export const botTimeSentive: ApiDefinition<BotTimeSentiveInput, BotTimeSentiveOutput> = { id: 'im.v2.feedCard.botTimeSentive', method: 'PATCH', path: '/open-apis/im/v2/feed_cards/bot_time_sentive', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    feed_card_id: string;
  };
  params: {
    user_id_type: InstanceCommentUserIdType;
  };
  data: {
    time_sensitive: boolean;
    user_ids: string[];
  };
}

export interface PatchOutput {
  failed_user_reasons?: FailedReason[];
}

/**
 * 即时提醒 · Instant reminder
 * - PATCH /open-apis/im/v2/feed_cards/:feed_card_id
 * - Tokens: tenant
 * - Scopes (any one): im:datasync.feed_card.time_sensitive:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'im.v2.feedCard.patch', method: 'PATCH', path: '/open-apis/im/v2/feed_cards/:feed_card_id', tokens: 't', tier: 4 };
