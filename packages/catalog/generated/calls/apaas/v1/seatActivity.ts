// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    seat_type: 'per_user' | 'per_user_per_app';
    page_size: string;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    user_id?: number;
    namespace?: string;
    status?: 'in_use' | 'released';
    active_time?: number;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询席位活跃详情 · Query Seat Activities Details
 * - GET /open-apis/apaas/v1/seat_activities
 * - Tokens: user
 * - Scopes (any one): app_engine:seat_activities:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'apaas.v1.seatActivity.list', method: 'GET', path: '/open-apis/apaas/v1/seat_activities', tokens: 'u', tier: 7, paged: true, items: 'items' };
