// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    meeting_id: string;
  };
}

export interface GetOutput {
  recording?: {
    id?: string;
    meeting_id?: string;
    url?: string;
    /** int64 */
    duration?: string;
  };
}

/**
 * 获取录制文件 · Obtain recording files
 * - GET /open-apis/vc/v1/meetings/:meeting_id/recording
 * - Tokens: tenant, user
 * - Scopes (any one): vc:record:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.meetingRecording.get', method: 'GET', path: '/open-apis/vc/v1/meetings/:meeting_id/recording', tokens: 'tu', tier: 4 };

export interface SetPermissionInput {
  path: {
    meeting_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    permission_objects: {
      id?: string;
      type: 1 | 2 | 3 | 4;
      permission: 1;
    }[];
    action_type?: 0 | 1;
  };
}

export type SetPermissionOutput = UnknownFields;

/**
 * 授权录制文件 · Authorize recording files
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission
 * - Tokens: user
 * - Scopes (any one): vc:record
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission
 */
export const setPermission: ApiDefinition<SetPermissionInput, SetPermissionOutput> = { id: 'vc.v1.meetingRecording.setPermission', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission', tokens: 'u', tier: 4 };

export interface StartInput {
  path: {
    meeting_id: string;
  };
  data?: {
    timezone?: number;
  };
}

export type StartOutput = UnknownFields;

/**
 * 开始录制 · Start recording
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start
 * - Tokens: user
 * - Scopes (any one): vc:record
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start
 */
export const start: ApiDefinition<StartInput, StartOutput> = { id: 'vc.v1.meetingRecording.start', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/recording/start', tokens: 'u' };

export interface StopInput {
  path: {
    meeting_id: string;
  };
  data?: UnknownFields;
}

export type StopOutput = UnknownFields;

/**
 * 停止录制 · Stop recording
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop
 * - Tokens: user
 * - Scopes (any one): vc:record
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop
 */
export const stop: ApiDefinition<StopInput, StopOutput> = { id: 'vc.v1.meetingRecording.stop', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/recording/stop', tokens: 'u' };
