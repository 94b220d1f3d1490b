// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { OpenAppFeedCard, OpenFailedUserAppFeedCardItem } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data?: {
    app_feed_card?: OpenAppFeedCard;
    /** 1–20 items */
    user_ids?: string[];
  };
}

export interface CreateOutput {
  failed_cards?: OpenFailedUserAppFeedCardItem[];
  biz_id?: string;
}

/**
 * 创建应用消息流卡片 · Create app feed card
 * - POST /open-apis/im/v2/app_feed_card
 * - Tokens: tenant
 * - Scopes (any one): im:app_feed_card:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v2.appFeedCard.create', method: 'POST', path: '/open-apis/im/v2/app_feed_card', tokens: 't', tier: 7 };
