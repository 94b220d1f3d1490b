// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    custom_building_ids: string;
  };
}

export interface ListOutput {
  buildings?: {
    building_id?: unknown;
    custom_building_id?: unknown;
  };
}

/**
 * 查询建筑物ID
 * - GET /open-apis/meeting_room/building/batch_get_id
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.building.batchGetId.list', method: 'GET', path: '/open-apis/meeting_room/building/batch_get_id', tokens: 't' };
