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
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询席位分配详情 · Query seat assignments details
 * - GET /open-apis/apaas/v1/seat_assignments
 * - Tokens: user
 * - Scopes (any one): app_engine:seat_assignments:read
 * - Rate: 1 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_assignment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'apaas.v1.seatAssignment.list', method: 'GET', path: '/open-apis/apaas/v1/seat_assignments', tokens: 'u', tier: 5, paged: true, items: 'items' };
