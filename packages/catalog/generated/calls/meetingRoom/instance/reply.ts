// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    room_id: string;
    uid: string;
    original_time: number;
    status: 'NOT_CHECK_IN' | 'ENDED_BEFORE_DUE' | 'ACCEPTED_BY_ADMIN' | (string & {});
  };
}

export type CreateOutput = UnknownFields;

/**
 * 回复会议室日程实例
 * - POST /open-apis/meeting_room/instance/reply
 * - Tokens: tenant
 * - Scopes (any one): calendar:room:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'meetingRoom.instance.reply.create', method: 'POST', path: '/open-apis/meeting_room/instance/reply', tokens: 't' };
