// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    room_id: string;
    name?: string;
    capacity?: number;
    custom_room_id?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 更新会议室
 * - POST /open-apis/meeting_room/room/update
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.room.update.create', method: 'POST', path: '/open-apis/meeting_room/room/update', tokens: 't' };
