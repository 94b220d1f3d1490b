// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    custom_room_ids: string;
  };
}

export interface ListOutput {
  rooms?: {
    room_id?: unknown;
    custom_room_id?: unknown;
  };
}

/**
 * 查询会议室ID
 * - GET /open-apis/meeting_room/room/batch_get_id
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.room.batchGetId.list', method: 'GET', path: '/open-apis/meeting_room/room/batch_get_id', tokens: 't' };
