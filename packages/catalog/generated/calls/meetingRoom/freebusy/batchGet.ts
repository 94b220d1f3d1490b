// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    room_ids: string[];
    time_min: string;
    time_max: string;
  };
}

export interface ListOutput {
  time_min?: string;
  time_max?: string;
  free_busy?: {
    room_id?: {
      start_time?: string;
      end_time?: string;
      uid?: string;
      original_time?: number;
      organizer_info?: {
        name?: string;
        open_id?: string;
      };
    };
  };
}

/**
 * 查询会议室忙闲
 * - GET /open-apis/meeting_room/freebusy/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'meetingRoom.freebusy.batchGet.list', method: 'GET', path: '/open-apis/meeting_room/freebusy/batch_get', tokens: 'tu' };
