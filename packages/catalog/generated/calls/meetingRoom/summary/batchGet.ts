// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    EventUids: {
      uid: string;
      original_time: number;
    };
  };
}

export interface CreateOutput {
  EventInfos?: {
    uid?: string;
    original_time?: number;
    summary?: string;
    vchat?: {
      vc_type?: 'vc' | 'third_party' | 'no_meeting' | 'lark_live' | 'unknown' | (string & {});
      icon_type?: 'vc' | 'live' | 'default' | (string & {});
      description?: string;
      meeting_url?: string;
    };
  };
  ErrorEventUids?: {
    uid?: string;
    original_time?: number;
    error_msg?: string;
  };
}

/**
 * 查询会议室日程主题和会议详情
 * - POST /open-apis/meeting_room/summary/batch_get
 * - Tokens: tenant
 * - Scopes (any one): calendar:room
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.summary.batchGet.create', method: 'POST', path: '/open-apis/meeting_room/summary/batch_get', tokens: 't' };
