// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
    floors: string[];
    country_id: string;
    district_id: string;
    custom_building_id?: string;
  };
}

export interface CreateOutput {
  building_id?: unknown;
}

/**
 * 创建建筑物
 * - POST /open-apis/meeting_room/building/create
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.building.create.create', method: 'POST', path: '/open-apis/meeting_room/building/create', tokens: 't' };
