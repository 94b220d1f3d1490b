// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    country_id: number;
  };
}

export interface ListOutput {
  districts?: {
    district_id?: string;
    name?: string;
  };
}

/**
 * 获取城市列表
 * - GET /open-apis/meeting_room/district/list
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.district.list.list', method: 'GET', path: '/open-apis/meeting_room/district/list', tokens: 't' };
