// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UserId } from '../shared-types.ts';

export interface AclScope {
  type: 'user';
  user_id?: string;
}

export interface Attachment {
  file_token?: string;
  file_size?: string;
  is_deleted?: boolean;
  name?: string;
}

export type AttendeeAbility = 'none' | 'can_see_others' | 'can_invite_others' | 'can_modify_event';

export interface AttendeeChatMember {
  rsvp_status?: RsvpStatus;
  /** default false */
  is_optional?: boolean;
  display_name?: string;
  is_organizer?: boolean;
  is_external?: boolean;
}

export type AttendeeType = 'user' | 'chat' | 'third_party' | 'resource';

export interface Calendar {
  calendar_id: string;
  summary?: string;
  description?: string;
  permissions?: Permissions;
  color?: number;
  type?: CalendarType;
  summary_alias?: string;
  /** default false */
  is_deleted?: boolean;
  /** default false */
  is_third_party?: boolean;
  role?: Role;
}

export interface CalendarAttendeeResourceCustomization {
  index_key: string;
  input_content?: string;
  options?: {
    option_key?: string;
    others_content?: string;
  }[];
}

export interface CalendarEvent {
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
  attachments?: Attachment[];
  event_check_in?: CalendarEventEventCheckIn;
  source?: string;
  self_rsvp_status?: RsvpStatus;
  description_rich?: string;
}

export interface CalendarEventAttendee {
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
  approval_reason?: string;
}

export interface CalendarEventEventCheckIn {
  enable_check_in: boolean;
  check_in_start_time?: CheckInStartTime;
  check_in_end_time?: CheckInStartTime;
  /** default false */
  need_notify_attendees?: boolean;
}

export type CalendarType = 'unknown' | 'resource' | 'primary' | 'shared' | 'google' | 'exchange';

export interface CheckInStartTime {
  time_type: TimeType;
  duration: number;
}

export interface CheckInTime {
  time_type: TimeType;
  /** 0–60 */
  duration: number;
}

export interface EventAttachment {
  file_token?: string;
  file_size?: string;
  name?: string;
}

export interface EventCheckIn {
  enable_check_in: boolean;
  check_in_start_time?: CheckInTime;
  check_in_end_time?: CheckInTime;
  /** default false */
  need_notify_attendees?: boolean;
}

export interface EventLocation {
  name?: string;
  address?: string;
  latitude?: number;
  longitude?: number;
}

export interface EventLocationInput {
  /** 1–512 characters */
  name?: string;
  /** 1–255 characters */
  address?: string;
  latitude?: number;
  longitude?: number;
}

export interface EventOrganizer {
  user_id?: string;
  display_name?: string;
}

export interface Freebusy {
  start_time: string;
  end_time: string;
  rsvp_status?: RsvpStatus;
}

export interface ItemEventOrganizer {
  user_id?: string;
  display_name?: string;
}

export interface ItemVchat {
  vc_type?: VchatVcType;
  icon_type?: 'default' | 'vc' | 'live';
  description?: string;
  meeting_url?: string;
  live_link?: string;
  vc_info?: VcInfo;
}

export type JoinMeetingPermission = 'anyone_can_join' | 'only_organization_employees' | 'only_event_attendees';

export type Locale = 'zh_cn' | 'en_us' | 'ja_jp' | (string & {});

export type Permissions = 'private' | 'show_only_free_busy' | 'public';

export interface Reminder {
  /** -20160–20160 */
  minutes?: number;
}

export type Role = 'unknown' | 'free_busy_reader' | 'reader' | 'writer' | 'owner';

export type RsvpStatus = 'accept' | 'decline' | 'tentative' | 'needs_action' | 'removed';

export interface Schema {
  ui_name?: UiName;
  ui_status?: 'unknown' | 'hide' | 'readonly' | 'editable';
  app_link?: string;
}

export interface SchemaInput {
  ui_name?: UiName;
  ui_status?: 'hide' | 'readonly' | 'editable' | 'unknown';
  /** ≤ 2000 characters */
  app_link?: string;
}

export interface Scope {
  type: 'user';
  user_id?: UserId;
}

export type Status = 'done' | 'doing' | 'cal_done' | 'timespan_done' | 'err';

export interface ThirdPartyMeetingSettings {
  meeting_type?: string;
  meeting_id?: string;
  meeting_no?: string;
  password?: string;
  meeting_descriptions?: {
    lang?: string;
    description?: string;
  }[];
}

export interface TimeInfo {
  date?: string;
  timestamp?: string;
  timezone?: string;
}

export type TimeType = 'before_event_start' | 'after_event_start' | 'after_event_end';

export type UiName = 
  | 'ForwardIcon'
  | 'MeetingChatIcon'
  | 'MeetingMinutesIcon'
  | 'MeetingVideo'
  | 'RSVP'
  | 'Attendee'
  | 'OrganizerOrCreator'
  | (string & {});

export interface UserCalendar {
  calendar?: Calendar;
  user_id?: string;
}

export interface VcInfo {
  unique_id: string;
  meeting_no: string;
}

export type VcType = 'vc' | 'third_party' | 'no_meeting' | 'lark_live' | 'unknown' | 'third_party_meeting';

export interface Vchat {
  vc_type?: VchatVcType;
  icon_type?: 'default' | 'vc' | 'live';
  description?: string;
  meeting_url?: string;
  live_link?: string;
  vc_info?: VcInfo;
  meeting_settings?: {
    owner_id?: string;
    join_meeting_permission?: JoinMeetingPermission;
    password?: string;
    assign_hosts?: string[];
    auto_record?: boolean;
    open_lobby?: boolean;
    allow_attendees_start?: boolean;
  };
  third_party_meeting_settings?: ThirdPartyMeetingSettings;
}

export type VchatVcType = 'unknown' | 'vc' | 'third_party' | 'no_meeting' | 'lark_live' | 'third_party_meeting';
