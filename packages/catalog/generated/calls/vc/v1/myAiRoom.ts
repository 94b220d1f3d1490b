// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CommonParam, MyAiRoom, Present } from '../types.ts';

export interface AutoReleaseEventInput {
  data: {
    schedule_event_id?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface AutoReleaseEventOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 引导释放
 * - POST /open-apis/vc/v1/my_ai_room/auto_release_event
 * - Tokens: unknown
 */
export const autoReleaseEvent: ApiDefinition<AutoReleaseEventInput, AutoReleaseEventOutput> = { id: 'vc.v1.myAiRoom.autoReleaseEvent', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/auto_release_event' };

export interface AutoWelcomeInput {
  data: {
    schedule_event_id?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface AutoWelcomeOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 自动欢迎
 * - POST /open-apis/vc/v1/my_ai_room/auto_welcome
 * - Tokens: unknown
 */
export const autoWelcome: ApiDefinition<AutoWelcomeInput, AutoWelcomeOutput> = { id: 'vc.v1.myAiRoom.autoWelcome', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/auto_welcome' };

export interface CheckInScheduleInput {
  data?: {
    room_id?: string;
    schedule_id?: string;
    request_type?: number;
    scenario_context?: {
      plugins?: {
        key?: string;
      }[];
      extra?: {
        calendar_info?: string;
      };
    };
    common_param?: CommonParam;
  };
}

export interface CheckInScheduleOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 签到日程
 * - POST /open-apis/vc/v1/my_ai_room/check_in_schedule
 * - Tokens: unknown
 */
export const checkInSchedule: ApiDefinition<CheckInScheduleInput, CheckInScheduleOutput> = { id: 'vc.v1.myAiRoom.checkInSchedule', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/check_in_schedule' };

export interface ExitInput {
  data: {
    room_id?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface ExitOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 退出
 * - POST /open-apis/vc/v1/my_ai_room/exit
 * - Tokens: unknown
 */
export const exit: ApiDefinition<ExitInput, ExitOutput> = { id: 'vc.v1.myAiRoom.exit', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/exit' };

export interface HelpSceneTypeInput {
  data: {
    common_param?: CommonParam;
    help_request_type: number;
  };
}

export interface HelpSceneTypeOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 获取帮助指令
 * - POST /open-apis/vc/v1/my_ai_room/help_scene_type
 * - Tokens: unknown
 */
export const helpSceneType: ApiDefinition<HelpSceneTypeInput, HelpSceneTypeOutput> = { id: 'vc.v1.myAiRoom.helpSceneType', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/help_scene_type' };

export interface JoinMeetingInput {
  data: {
    room_id?: string;
    schedule_event_id?: string;
    request_type: number;
    join_meeting_type?: number;
    common_param?: CommonParam;
  };
}

export interface JoinMeetingOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 加入及创建会议
 * - POST /open-apis/vc/v1/my_ai_room/join_meeting
 * - Tokens: unknown
 */
export const joinMeeting: ApiDefinition<JoinMeetingInput, JoinMeetingOutput> = { id: 'vc.v1.myAiRoom.joinMeeting', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/join_meeting' };

export interface JoinMeetingNumberInput {
  data: {
    meeting_number?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface JoinMeetingNumberOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 会议号入会
 * - POST /open-apis/vc/v1/my_ai_room/join_meeting_number
 * - Tokens: unknown
 */
export const joinMeetingNumber: ApiDefinition<JoinMeetingNumberInput, JoinMeetingNumberOutput> = { id: 'vc.v1.myAiRoom.joinMeetingNumber', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/join_meeting_number' };

export interface JoinOfflineMeetingInput {
  data: {
    room_id?: string;
    schedule_event_id?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface JoinOfflineMeetingOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 创建线下会议
 * - POST /open-apis/vc/v1/my_ai_room/join_offline_meeting
 * - Tokens: unknown
 */
export const joinOfflineMeeting: ApiDefinition<JoinOfflineMeetingInput, JoinOfflineMeetingOutput> = { id: 'vc.v1.myAiRoom.joinOfflineMeeting', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/join_offline_meeting' };

export interface LeaveMeetingInput {
  data: {
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface LeaveMeetingOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 离开会议
 * - POST /open-apis/vc/v1/my_ai_room/leave_meeting
 * - Tokens: unknown
 */
export const leaveMeeting: ApiDefinition<LeaveMeetingInput, LeaveMeetingOutput> = { id: 'vc.v1.myAiRoom.leaveMeeting', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/leave_meeting' };

export interface ReserveInstantEventInput {
  data: {
    room_id?: string;
    request_type: number;
    end_time?: number;
    common_param?: CommonParam;
  };
}

export interface ReserveInstantEventOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 预定即时日程
 * - POST /open-apis/vc/v1/my_ai_room/reserve_instant_event
 * - Tokens: unknown
 */
export const reserveInstantEvent: ApiDefinition<ReserveInstantEventInput, ReserveInstantEventOutput> = { id: 'vc.v1.myAiRoom.reserveInstantEvent', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/reserve_instant_event' };

export interface RoomCallingInput {
  data: {
    targets?: string;
    request_type: number;
    common_param?: CommonParam;
  };
}

export interface RoomCallingOutput {
  result?: MyAiRoom;
  present?: Present;
}

/**
 * 呼叫
 * - POST /open-apis/vc/v1/my_ai_room/room_calling
 * - Tokens: unknown
 */
export const roomCalling: ApiDefinition<RoomCallingInput, RoomCallingOutput> = { id: 'vc.v1.myAiRoom.roomCalling', method: 'POST', path: '/open-apis/vc/v1/my_ai_room/room_calling' };
