// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ErrorRoomIds } from '../types.ts';

export interface CreateInput {
  data: {
    room_ids: string[];
  };
}

export interface CreateOutput {
  error_room_ids?: ErrorRoomIds;
  room_id_to_customization?: {
    room_id?: {
      contact_ids?: unknown;
      customization_data?: {
        conditions?: unknown;
      };
    };
  };
}

/**
 * 获取会议室个性化配置
 * - POST /open-apis/meeting_room/room/customization
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.room.customization.create', method: 'POST', path: '/open-apis/meeting_room/room/customization', tokens: 't' };
