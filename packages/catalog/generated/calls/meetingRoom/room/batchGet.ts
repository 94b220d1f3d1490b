// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Rooms } from '../types.ts';

export interface ListInput {
  params: {
    room_ids: string[];
    fields?: string;
  };
}

export interface ListOutput {
  rooms?: Rooms;
}

/**
 * 查询会议室详情
 * - GET /open-apis/meeting_room/room/batch_get
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.room.batchGet.list', method: 'GET', path: '/open-apis/meeting_room/room/batch_get', tokens: 't' };
