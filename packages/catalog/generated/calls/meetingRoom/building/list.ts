// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Buildings } from '../types.ts';

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    order_by?: string;
    fields?: string;
  };
}

export interface ListOutput {
  page_token?: unknown;
  has_more?: unknown;
  buildings?: Buildings;
}

/**
 * 获取建筑物列表
 * - GET /open-apis/meeting_room/building/list
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.building.list.list', method: 'GET', path: '/open-apis/meeting_room/building/list', tokens: 't', paged: true };
