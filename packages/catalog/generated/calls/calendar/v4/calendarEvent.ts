// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  Attachment,
  AttendeeAbility,
  AttendeeChatMember,
  AttendeeType,
  CalendarEvent,
  CalendarEventAttendee,
  CalendarEventEventCheckIn,
  EventAttachment,
  EventCheckIn,
  EventLocation,
  EventLocationInput,
  EventOrganizer,
  ItemEventOrganizer,
  ItemVchat,
  JoinMeetingPermission,
  Reminder,
  RsvpStatus,
  Schema,
  SchemaInput,
  ThirdPartyMeetingSettings,
  TimeInfo,
  VcInfo,
  VcType,
  Vchat,
} from '../types.ts';

export interface CreateInput {
  path: {
    calendar_id: string;
  };
  params?: {
    /** 32–128 characters */
    idempotency_key?: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 1000 characters */
    summary?: string;
    /** ≤ 40960 characters */
    description?: string;
    /** default true */
    need_notification?: boolean;
    start_time: TimeInfo;
    end_time: TimeInfo;
    vchat?: {
      vc_type?: VcType;
      /** default "default" */
      icon_type?: 'vc' | 'live' | 'default';
      /** ≤ 500 characters */
      description?: string;
      /** 1–2000 characters */
      meeting_url?: string;
      live_link?: string;
      vc_info?: VcInfo;
      meeting_settings?: {
        owner_id?: string;
        /** default "anyone_can_join" */
        join_meeting_permission?: 'anyone_can_join' | 'only_organization_employees' | 'only_event_attendees';
        password?: string;
        /** ≤ 10 items */
        assign_hosts?: string[];
        auto_record?: boolean;
        open_lobby?: boolean;
        allow_attendees_start?: boolean;
      };
      third_party_meeting_settings?: ThirdPartyMeetingSettings;
    };
    visibility?: 'default' | 'public' | 'private';
    /** default "none" */
    attendee_ability?: 'none' | 'can_see_others' | 'can_invite_others' | 'can_modify_event';
    free_busy_status?: 'busy' | 'free';
    location?: EventLocationInput;
    color?: number;
    reminders?: Reminder[];
    /** ≤ 2000 characters */
    recurrence?: string;
    schemas?: SchemaInput[];
    attachments?: {
      file_token?: string;
    }[];
    event_check_in?: EventCheckIn;
    source?: string;
    description_rich?: string;
  };
}

export interface CreateOutput {
  event?: CalendarEvent;
}

/**
 * 创建日程 · Create event
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:create
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendarEvent.create', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events', tokens: 'tu', idempotency: 'params.idempotency_key', tier: 4 };

export interface DeleteInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    /** default "true" */
    need_notification?: 'true' | 'false';
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除日程 · Delete Event
 * - DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:delete, calendar:calendar.event:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.calendarEvent.delete', method: 'DELETE', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    need_meeting_settings?: boolean;
    need_attendee?: boolean;
    /** ≤ 100; default 10 */
    max_attendee_num?: number;
    user_id_type?: UserIdType;
    op_user_id?: string;
  };
}

export interface GetOutput {
  event?: {
    event_id: string;
    organizer_calendar_id?: string;
    summary?: string;
    description?: string;
    start_time: TimeInfo;
    end_time: TimeInfo;
    vchat?: Vchat;
    visibility?: 'default' | 'private' | 'public';
    attendee_ability?: AttendeeAbility;
    free_busy_status?: 'free' | 'busy';
    location?: EventLocation;
    color?: number;
    reminders?: Reminder[];
    recurrence?: string;
    status?: 'tentative' | 'confirmed' | 'cancelled';
    is_exception?: boolean;
    recurring_event_id?: string;
    create_time?: string;
    schemas?: Schema[];
    event_organizer?: EventOrganizer;
    app_link?: string;
    attendees?: {
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
    }[];
    has_more_attendee?: boolean;
    attachments?: EventAttachment[];
    event_check_in?: CalendarEventEventCheckIn;
    source?: string;
    self_rsvp_status?: RsvpStatus;
    description_rich?: string;
  };
}

/**
 * 获取日程 · Get Event
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'calendar.v4.calendarEvent.get', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id', tokens: 'tu', tier: 4 };

export interface InstanceViewInput {
  path: {
    calendar_id: string;
  };
  params: {
    start_time: string;
    end_time: string;
    user_id_type?: UserIdType;
  };
}

export interface InstanceViewOutput {
  items?: {
    event_id: string;
    summary?: string;
    description?: string;
    start_time?: TimeInfo;
    end_time?: TimeInfo;
    status?: 'tentative' | 'confirmed' | 'cancelled';
    is_exception?: boolean;
    app_link?: string;
    organizer_calendar_id?: string;
    vchat?: ItemVchat;
    visibility?: 'default' | 'private' | 'public';
    attendee_ability?: AttendeeAbility;
    free_busy_status?: 'free' | 'busy';
    location?: EventLocation;
    color?: number;
    recurring_event_id?: string;
    event_organizer?: EventOrganizer;
    attendees?: CalendarEventAttendee[];
    self_rsvp_status?: RsvpStatus;
    description_rich?: string;
  }[];
}

/**
 * 查询日程视图 · Query event view
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view
 */
export const instanceView: ApiDefinition<InstanceViewInput, InstanceViewOutput> = { id: 'calendar.v4.calendarEvent.instanceView', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view', tokens: 'tu', tier: 4 };

export interface InstancesInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params: {
    start_time: string;
    end_time: string;
    /** 10–500; default 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface InstancesOutput {
  items?: {
    event_id: string;
    summary?: string;
    description?: string;
    start_time?: TimeInfo;
    end_time?: TimeInfo;
    status?: 'tentative' | 'confirmed' | 'cancelled';
    is_exception?: boolean;
    app_link?: string;
    location?: EventLocation;
    description_rich?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取重复日程实例 · Get Event instances
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances
 */
export const instances: PagedApiDefinition<InstancesInput, InstancesOutput, 'items'> = { id: 'calendar.v4.calendarEvent.instances', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface ListInput {
  path: {
    calendar_id: string;
  };
  params?: {
    /** 50–1000; default 500 */
    page_size?: number;
    /** default "空" */
    anchor_time?: string;
    page_token?: string;
    /** default "空" */
    sync_token?: string;
    /** default "空" */
    start_time?: string;
    /** default "空" */
    end_time?: string;
    user_id_type?: UserIdType;
    op_user_id?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  sync_token?: string;
  items?: {
    event_id: string;
    organizer_calendar_id?: string;
    summary?: string;
    description?: string;
    start_time: TimeInfo;
    end_time: TimeInfo;
    vchat?: ItemVchat;
    visibility?: 'default' | 'private' | 'public';
    attendee_ability?: AttendeeAbility;
    free_busy_status?: 'free' | 'busy';
    location?: EventLocation;
    color?: number;
    reminders?: {
      minutes?: number;
    }[];
    recurrence?: string;
    status?: 'tentative' | 'confirmed' | 'cancelled';
    is_exception?: boolean;
    recurring_event_id?: string;
    create_time?: string;
    schemas?: Schema[];
    event_organizer?: ItemEventOrganizer;
    app_link?: string;
    attachments?: EventAttachment[];
    source?: string;
    self_rsvp_status?: RsvpStatus;
    description_rich?: string;
  }[];
}

/**
 * 获取日程列表 · Get Event List
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'calendar.v4.calendarEvent.list', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 1000 characters */
    summary?: string;
    /** ≤ 40960 characters */
    description?: string;
    need_notification?: boolean;
    start_time?: TimeInfo;
    end_time?: TimeInfo;
    vchat?: {
      vc_type?: VcType;
      icon_type?: 'vc' | 'live' | 'default';
      /** ≤ 500 characters */
      description?: string;
      /** 1–2000 characters */
      meeting_url?: string;
      live_link?: string;
      vc_info?: VcInfo;
      meeting_settings?: {
        owner_id?: string;
        join_meeting_permission?: JoinMeetingPermission;
        password?: string;
        /** ≤ 10 items */
        assign_hosts?: string[];
        auto_record?: boolean;
        open_lobby?: boolean;
        allow_attendees_start?: boolean;
      };
      third_party_meeting_settings?: ThirdPartyMeetingSettings;
    };
    visibility?: 'default' | 'public' | 'private';
    attendee_ability?: AttendeeAbility;
    free_busy_status?: 'busy' | 'free';
    location?: EventLocationInput;
    color?: number;
    reminders?: Reminder[];
    /** ≤ 2000 characters */
    recurrence?: string;
    schemas?: SchemaInput[];
    attachments?: {
      file_token?: string;
      /** default false */
      is_deleted?: boolean;
    }[];
    event_check_in?: EventCheckIn;
    source?: string;
    description_rich?: string;
  };
}

export interface PatchOutput {
  event?: CalendarEvent;
}

/**
 * 更新日程 · Update Event
 * - PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'calendar.v4.calendarEvent.patch', method: 'PATCH', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id', tokens: 'tu', tier: 4 };

export interface ReplyInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  data: {
    rsvp_status: 'accept' | 'decline' | 'tentative';
  };
}

export type ReplyOutput = UnknownFields;

/**
 * 回复日程 · Reply Event
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:reply, calendar:calendar.event:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply
 */
export const reply: ApiDefinition<ReplyInput, ReplyOutput> = { id: 'calendar.v4.calendarEvent.reply', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply', tokens: 'tu', tier: 4 };

export interface SearchInput {
  path: {
    calendar_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
  data: {
    /** ≤ 200 characters */
    query: string;
    filter?: {
      start_time?: TimeInfo;
      end_time?: TimeInfo;
      user_ids?: string[];
      room_ids?: string[];
      chat_ids?: string[];
    };
  };
}

export interface SearchOutput {
  items?: {
    event_id: string;
    organizer_calendar_id?: string;
    summary?: string;
    description?: string;
    start_time: TimeInfo;
    end_time: TimeInfo;
    visibility?: 'default' | 'private' | 'public';
    attendee_ability?: AttendeeAbility;
    free_busy_status?: 'free' | 'busy';
    location?: EventLocation;
    color?: number;
    reminders?: {
      minutes?: number;
    }[];
    recurrence?: string;
    status?: 'tentative' | 'confirmed' | 'cancelled';
    is_exception?: boolean;
    recurring_event_id?: string;
    event_organizer?: ItemEventOrganizer;
    app_link?: string;
    attachments?: Attachment[];
    source?: string;
    self_rsvp_status?: RsvpStatus;
    description_rich?: string;
  }[];
  page_token?: string;
}

/**
 * 搜索日程 · Search Event
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/search
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'calendar.v4.calendarEvent.search', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/search', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface SubscriptionInput {
  path: {
    calendar_id: string;
  };
  params?: {
    op_user_id?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: UnknownFields;
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅日程变更事件 · Subscribe Event Changes
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'calendar.v4.calendarEvent.subscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/subscription', tokens: 'tu', tier: 4 };

export interface UnsubscriptionInput {
  path: {
    calendar_id: string;
  };
  params?: {
    op_user_id?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: UnknownFields;
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅日程变更事件 · Unsubscribe Event Changes
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'calendar.v4.calendarEvent.unsubscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription', tokens: 'tu', tier: 4 };
