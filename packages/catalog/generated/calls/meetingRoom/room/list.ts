// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Rooms } from '../types.ts';

export interface ListInput {
  params: {
    building_id: string;
    page_size?: number;
    page_token?: string;
    order_by?: string;
    fields?: string;
  };
}

export interface ListOutput {
  page_token?: unknown;
  has_more?: unknown;
  rooms?: Rooms;
}

/**
 * 获取会议室列表
 * - GET /open-apis/meeting_room/room/list
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.room.list.list', method: 'GET', path: '/open-apis/meeting_room/room/list', tokens: 't', paged: true };
