// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';
import type { OpenAppFeedCard, OpenFailedUserAppFeedCardItem } from '../types.ts';

export interface DeleteInput {
  params?: {
    user_id_type?: InstanceCommentUserIdType;
  };
  data?: {
    /** 1–20 items */
    feed_cards?: {
      biz_id: string;
      user_id: string;
    }[];
  };
}

export interface DeleteOutput {
  failed_cards?: OpenFailedUserAppFeedCardItem[];
}

/**
 * 删除应用消息流卡片 · Delete app feed card
 * - DELETE /open-apis/im/v2/app_feed_card/batch
 * - Tokens: tenant
 * - Scopes (any one): im:app_feed_card:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v2.appFeedCardBatch.delete', method: 'DELETE', path: '/open-apis/im/v2/app_feed_card/batch', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface UpdateInput {
  params?: {
    user_id_type?: InstanceCommentUserIdType;
  };
  data?: {
    /** 1–20 items */
    feed_cards?: {
      app_feed_card: OpenAppFeedCard;
      user_id: string;
      /** 1–20 items */
      update_fields: ('1' | '2' | '3' | '10' | '11' | '12' | '13' | '101' | '102' | '103')[];
    }[];
  };
}

export interface UpdateOutput {
  failed_cards?: OpenFailedUserAppFeedCardItem[];
}

/**
 * 更新应用消息流卡片 · Update app feed card
 * - PUT /open-apis/im/v2/app_feed_card/batch
 * - Tokens: tenant
 * - Scopes (any one): im:app_feed_card:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v2.appFeedCardBatch.update', method: 'PUT', path: '/open-apis/im/v2/app_feed_card/batch', tokens: 't', tier: 7 };
