// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Buildings } from '../types.ts';

export interface ListInput {
  params: {
    building_ids: string[];
    fields?: string;
  };
}

export interface ListOutput {
  buildings?: Buildings;
}

/**
 * 查询建筑物详情
 * - GET /open-apis/meeting_room/building/batch_get
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.building.batchGet.list', method: 'GET', path: '/open-apis/meeting_room/building/batch_get', tokens: 't' };
