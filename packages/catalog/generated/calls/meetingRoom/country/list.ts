// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  countries?: {
    country_id?: unknown;
    name?: unknown;
  };
}

/**
 * 获取国家地区列表
 * - GET /open-apis/meeting_room/country/list
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.country.list.list', method: 'GET', path: '/open-apis/meeting_room/country/list', tokens: 't' };
