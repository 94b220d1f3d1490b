// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    room_id: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 删除会议室
 * - POST /open-apis/meeting_room/room/delete
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.room.delete.create', method: 'POST', path: '/open-apis/meeting_room/room/delete', tokens: 't' };
