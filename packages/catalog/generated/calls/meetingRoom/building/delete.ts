// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    building_id: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 删除建筑物
 * - POST /open-apis/meeting_room/building/delete
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.building.delete.create', method: 'POST', path: '/open-apis/meeting_room/building/delete', tokens: 't' };
