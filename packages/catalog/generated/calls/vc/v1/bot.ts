// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CommentFocus, ElementPreview, MeetingOperator, MeetingUser } from '../types.ts';

export interface EventsInput {
  params: {
    meeting_id: string;
    page_token?: string;
    start_time?: string;
    end_time?: string;
    /** default 20 */
    page_size?: number;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface EventsOutput {
  has_more?: boolean;
  page_token?: string;
  events?: {
    event_id?: string;
    event_type?: string;
    event_time?: string;
    payload?: {
      meeting?: {
        /** int64 */
        id?: string;
        topic?: string;
        meeting_no?: string;
        /** int64 */
        start_time?: string;
        /** int64 */
        end_time?: string;
        host_user?: MeetingOperator;
      };
      activity_event_type?: string;
      participant_joined_items?: {
        participant?: MeetingOperator;
        join_time?: string;
      }[];
      participant_left_items?: {
        participant?: MeetingOperator;
        leave_reason?: number;
        leave_time?: string;
      }[];
      transcript_received_items?: {
        speaker?: MeetingOperator;
        text?: string;
        language?: string;
        start_time_ms?: string;
        end_time_ms?: string;
        sentence_id?: string;
      }[];
      chat_received_items?: {
        operator?: MeetingOperator;
        message_id?: string;
        message_type?: number;
        content?: string;
        send_time?: string;
      }[];
      magic_share_started_items?: {
        operator?: MeetingOperator;
        share_id?: string;
        share_doc?: {
          url?: string;
          title?: string;
        };
        time?: string;
      }[];
      magic_share_ended_items?: {
        operator?: MeetingOperator;
        share_id?: string;
        time?: string;
      }[];
      document_context_changed_items?: {
        operator?: MeetingOperator;
        share_id?: string;
        share_doc?: {
          url?: string;
          title?: string;
        };
        time?: string;
        comment_focus?: CommentFocus;
        section_location?: {
          title?: string;
          level?: number;
          parent_titles?: string[];
        };
        element_preview?: ElementPreview;
      }[];
      countdown_items?: {
        action?: string;
        operator?: MeetingOperator;
        end_time?: string;
        event_time?: string;
        need_play_audio_at_end?: boolean;
        reminders_before_end_in_second?: number[];
        seq_id?: string;
        countdown_set_time?: string;
        remain_minutes?: number;
      }[];
    };
  }[];
}

/**
 * 获取会议事件列表
 * - GET /open-apis/vc/v1/bots/events
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.bot.join:write, vc:meeting.meetingevent:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events
 */
export const events: PagedApiDefinition<EventsInput, EventsOutput, 'events'> = { id: 'vc.v1.bot.events', method: 'GET', path: '/open-apis/vc/v1/bots/events', tokens: 'tu', tier: 3, paged: true, items: 'events' };

export interface JoinInput {
  data: {
    join_type: number;
    join_identify: {
      meeting_no?: string;
    };
    password?: string;
    call_id?: string;
    action?: 1 | 2;
  };
}

export interface JoinOutput {
  meeting?: {
    id?: string;
    meeting_no?: string;
    start_time?: string;
    topic?: string;
  };
  join_user?: MeetingUser;
}

/**
 * 加入会议
 * - POST /open-apis/vc/v1/bots/join
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.bot.join:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/join
 */
export const join: ApiDefinition<JoinInput, JoinOutput> = { id: 'vc.v1.bot.join', method: 'POST', path: '/open-apis/vc/v1/bots/join', tokens: 'tu', tier: 6 };

export interface LeaveInput {
  data: {
    meeting_id: string;
  };
}

export interface LeaveOutput {
  leave_user?: MeetingUser;
}

/**
 * 离开会议
 * - POST /open-apis/vc/v1/bots/leave
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.bot.join:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/leave
 */
export const leave: ApiDefinition<LeaveInput, LeaveOutput> = { id: 'vc.v1.bot.leave', method: 'POST', path: '/open-apis/vc/v1/bots/leave', tokens: 'tu', tier: 6 };

export interface MessageInput {
  data: {
    meeting_id: string;
    msg_type: string;
    content: string;
    uuid?: string;
  };
}

export interface MessageOutput {
  uuid?: string;
}

/**
 * 发送会中消息
 * - POST /open-apis/vc/v1/bots/message
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.message:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/message
 */
export const message: ApiDefinition<MessageInput, MessageOutput> = { id: 'vc.v1.bot.message', method: 'POST', path: '/open-apis/vc/v1/bots/message', tokens: 'tu', tier: 3 };

export interface RealtimeEndpointInput {
  params: {
    meeting_id: string;
  };
}

export interface RealtimeEndpointOutput {
  websocket_url?: string;
  expires_time?: string;
}

/**
 * 获取会议机器人实时 WebSocket 连接地址
 * - GET /open-apis/vc/realtime/endpoint
 * - Tokens: unknown
 */
export const realtimeEndpoint: ApiDefinition<RealtimeEndpointInput, RealtimeEndpointOutput> = { id: 'vc.v1.bot.realtimeEndpoint', method: 'GET', path: '/open-apis/vc/realtime/endpoint' };

export interface UserActiveMeetingInput {
  params?: {
    user_id?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface UserActiveMeetingOutput {
  meetings?: {
    meeting_no?: string;
    meeting_id?: string;
    meeting_title?: string;
  }[];
}

/**
 * 获取用户活跃会议列表
 * - GET /open-apis/vc/v1/bots/user_active_meeting
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.bot.join:write, vc:meeting.meetingevent:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/user_active_meeting
 */
export const userActiveMeeting: ApiDefinition<UserActiveMeetingInput, UserActiveMeetingOutput> = { id: 'vc.v1.bot.userActiveMeeting', method: 'GET', path: '/open-apis/vc/v1/bots/user_active_meeting', tokens: 'tu', tier: 6 };
