// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { FailedReason, OpenAppFeedCardButtons } from '../types.ts';

export interface UpdateInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    bot_id?: string;
    /** 1–20 items */
    user_ids?: string[];
    chat_id: string;
    buttons?: OpenAppFeedCardButtons;
  };
}

export interface UpdateOutput {
  failed_user_reasons?: FailedReason[];
}

/**
 * 更新消息流卡片按钮 · Update feed card button
 * - PUT /open-apis/im/v2/chat_button
 * - Tokens: tenant
 * - Scopes (any one): im:app_feed_card:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v2.chatButton.update', method: 'PUT', path: '/open-apis/im/v2/chat_button', tokens: 't', tier: 7 };
