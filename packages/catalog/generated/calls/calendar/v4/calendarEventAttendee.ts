// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  AttendeeChatMember,
  AttendeeType,
  CalendarAttendeeResourceCustomization,
  CalendarEventAttendee,
  RsvpStatus,
} from '../types.ts';

export interface BatchDeleteInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    attendee_ids?: string[];
    delete_ids?: {
      type?: 'user' | 'chat' | 'resource' | 'third_party';
      user_id?: string;
      chat_id?: string;
      room_id?: string;
      third_party_email?: string;
    }[];
    need_notification?: boolean;
    instance_start_time_admin?: string;
    is_enable_admin?: boolean;
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除日程参与人 · Delete event invitees
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update, calendar:calendar.event:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'calendar.v4.calendarEventAttendee.batchDelete', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete', tokens: 'tu', tier: 4 };

export interface CreateInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    attendees?: {
      type?: AttendeeType;
      /** default false */
      is_optional?: boolean;
      user_id?: string;
      chat_id?: string;
      room_id?: string;
      third_party_email?: string;
      /** default "空" */
      operate_id?: string;
      resource_customization?: CalendarAttendeeResourceCustomization[];
      /** ≤ 200 characters; default "空" */
      approval_reason?: string;
    }[];
    need_notification?: boolean;
    /** default "空" */
    instance_start_time_admin?: string;
    is_enable_admin?: boolean;
    add_operator_to_attendee?: boolean;
  };
}

export interface CreateOutput {
  attendees?: CalendarEventAttendee[];
}

/**
 * 添加日程参与人 · Create event invitees
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendarEventAttendee.create', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    need_resource_customization?: boolean;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
    op_user_id?: string;
  };
}

export interface ListOutput {
  items?: {
    type?: AttendeeType;
    attendee_id?: string;
    rsvp_status?: RsvpStatus;
    /** default false */
    is_optional?: boolean;
    is_organizer?: boolean;
    is_external?: boolean;
    display_name?: string;
    chat_members?: AttendeeChatMember[];
    user_id?: string;
    chat_id?: string;
    room_id?: string;
    third_party_email?: string;
    operate_id?: string;
    resource_customization?: CalendarAttendeeResourceCustomization[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取日程参与人列表 · Obtain event invitee list
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'calendar.v4.calendarEventAttendee.list', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees', tokens: 'tu', tier: 4, paged: true, items: 'items' };
