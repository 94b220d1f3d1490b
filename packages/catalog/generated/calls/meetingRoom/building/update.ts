// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    building_id: string;
    name?: string;
    floors?: string[];
    country_id?: string;
    district_id?: string;
    custom_building_id?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 更新建筑物
 * - POST /open-apis/meeting_room/building/update
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.building.update.create', method: 'POST', path: '/open-apis/meeting_room/building/update', tokens: 't' };
