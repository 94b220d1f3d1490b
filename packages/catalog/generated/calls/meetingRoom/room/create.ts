// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    building_id: string;
    floor: string;
    name: string;
    capacity: number;
    is_disabled: boolean;
    custom_room_id?: string;
  };
}

export interface CreateOutput {
  room_id?: unknown;
}

/**
 * 创建会议室
 * - POST /open-apis/meeting_room/room/create
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.room.create.create', method: 'POST', path: '/open-apis/meeting_room/room/create', tokens: 't' };
