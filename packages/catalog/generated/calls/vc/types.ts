// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UserId } from '../shared-types.ts';

export interface BotMeeting {
  id?: string;
  topic?: string;
  meeting_no?: string;
  start_time?: string;
  end_time?: string;
  host_user?: BotOperator;
}

export interface BotOperator {
  id?: string;
  user_type?: number;
  user_role?: number;
  user_name?: string;
}

export interface CommentFocus {
  comment_id?: string;
  focused?: boolean;
}

export interface CommonParam {
  language?: string;
  utc_offset?: string;
  room_id?: string;
  client_version?: string;
  openapi_history?: OpenapiHistory;
}

export interface Custom {
  custom_type: number;
  key: string;
  need_fill: boolean;
  title: string;
  placeholder?: string;
  options?: {
    text: string;
    key: string;
    is_other?: boolean;
  }[];
  conditions?: {
    custom_key?: string;
    option_keys?: string[];
  }[];
}

export interface DisableInformConfig {
  if_cover_child_scope?: boolean;
  /** default false */
  if_inform: boolean;
  informed_users?: SubscribeUser[];
  informed_depts?: SubscribeDepartment[];
}

export interface ElementPreview {
  action?: string;
  element_type?: string;
  element_token?: string;
  block_id?: string;
}

export interface Material {
  file_token?: string;
  result?: number;
}

export interface Meeting {
  id?: string;
  topic?: string;
  meeting_no?: string;
  meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {});
  start_time?: string;
  end_time?: string;
  host_user?: Operator;
  owner?: Operator;
  meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  security_setting?: SecuritySetting;
  webinar_setting?: WebinarSetting;
}

export interface Meeting2 {
  id?: string;
  topic?: string;
  meeting_no?: string;
  meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {});
  start_time?: string;
  end_time?: string;
  host_user?: Operator;
  owner?: Operator;
  calendar_event_id?: string;
  meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  security_setting?: SecuritySetting;
  webinar_setting?: WebinarSetting;
}

export interface Meeting3 {
  id?: string;
  topic?: string;
  meeting_no?: string;
  meeting_source?: number;
  start_time?: string;
  end_time?: string;
  host_user?: Operator2;
  owner?: Operator2;
  calendar_event_id?: string;
  meeting_sub_type?: number;
  security_setting?: MeetingSecuritySetting;
  webinar_setting?: {
    webinar_type?: number;
  };
}

export interface Meeting4 {
  /** int64 */
  id?: string;
  topic?: string;
  url?: string;
  meeting_no?: string;
  password?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time?: string;
  host_user?: MeetingUser;
  meeting_connect?: boolean;
  status?: 1 | 2 | 3;
  /** int64 */
  participant_count?: string;
  /** int64 */
  participant_count_accumulated?: string;
  participants?: {
    id?: string;
    /** int64 */
    first_join_time?: string;
    /** int64 */
    final_leave_time?: string;
    /** int64 */
    in_meeting_duration?: string;
    user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    is_host?: boolean;
    is_cohost?: boolean;
    is_external?: boolean;
    status?: 1 | 2 | 3 | 4;
  }[];
  ability?: {
    use_video?: boolean;
    use_audio?: boolean;
    use_share_screen?: boolean;
    use_follow_screen?: boolean;
    use_recording?: boolean;
    use_pstn?: boolean;
  };
  /** int64 */
  note_id?: string;
}

export interface MeetingOperator {
  id?: string;
  user_type?: number;
  user_role?: number;
  user_name?: string;
}

export interface MeetingSecuritySetting {
  security_level?: number;
  group_ids?: string[];
  user_ids?: UserId[];
  room_ids?: string[];
  has_set_security_contacts_and_group?: boolean;
}

export interface MeetingUser {
  id?: string;
  user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export interface MyAiMmPresent {
  type?: string;
  card_template_id?: string;
  body?: string;
  card_variables?: {
    content?: string;
  };
  callback_info?: string;
}

export interface MyAiRoom {
  room_reply?: string;
  openapi_response?: OpenapiHistory;
}

export interface MyAiVcMeeting {
  meeting_recap_or_fail_reason?: string;
  meeting_recap?: string;
}

export interface OpenapiHistory {
  response_type?: number;
  schedule_event_id?: string;
  other_msg?: string;
  oapi_msg?: string;
}

export interface Operator {
  id?: UserId;
  user_role?: 1 | 2 | 3 | (number & {});
  user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});
}

export interface Operator2 {
  id?: UserId;
  user_role?: number;
  user_type?: number;
}

export interface Present {
  type?: string;
  body?: string;
  interactable?: boolean;
  operation_type?: string;
  operation_url?: string;
  callback_url?: string;
  callback_info?: string;
}

export interface QualityVideoSharing {
  time?: string;
  bitrate_received?: string;
  latency_received?: string;
  jitter_received?: string;
  maximum_resolution_received?: string;
  framerate_received?: string;
  bitrate_sent?: string;
  latency_sent?: string;
  jitter_sent?: string;
  maximum_resolution_sent?: string;
  framerate_sent?: string;
}

export interface ReserveActionPermission {
  permission: 1 | 2 | 3;
  permission_checkers: {
    check_field: 1 | 2 | 3;
    check_mode: 1 | 2;
    check_list: string[];
  }[];
}

export interface ReserveAdminConfig {
  depts?: SubscribeDepartment[];
  users?: SubscribeUser[];
}

export interface ReserveAssignHost {
  user_type?: 1;
  id?: string;
}

export interface ReserveCallSetting {
  callee: {
    id?: string;
    user_type: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    pstn_sip_info?: {
      nickname?: string;
      main_address: string;
    };
  };
}

export interface ReserveMeetingSetting {
  topic?: string;
  action_permissions?: ReserveActionPermission[];
  meeting_initial_type?: 1 | 2;
  meeting_connect?: boolean;
  call_setting?: ReserveCallSetting;
  auto_record?: boolean;
  assign_host_list?: ReserveAssignHost[];
  /** ≤ 9 characters */
  password?: string;
}

export interface Room {
  room_id?: string;
  name?: string;
  capacity?: number;
  description?: string;
  display_id?: string;
  custom_room_id?: string;
  room_level_id?: string;
  path?: string[];
  room_status?: RoomStatus;
  device?: {
    name: string;
  }[];
}

export interface Room2 {
  room_id?: string;
  name?: string;
  capacity?: number;
  description?: string;
  display_id?: string;
  custom_room_id?: string;
  room_level_id?: string;
  path?: string[];
  room_status?: {
    status: boolean;
    schedule_status?: boolean;
    disable_start_time?: string;
    disable_end_time?: string;
    disable_reason?: string;
    contact_ids?: UserId[];
    disable_notice?: boolean;
    resume_notice?: boolean;
  };
  device?: {
    name: string;
  }[];
}

export interface RoomConfig {
  room_background?: string;
  display_background?: string;
  digital_signage?: RoomDigitalSignage;
  room_box_digital_signage?: RoomDigitalSignage;
  room_status?: RoomStatus;
}

export interface RoomDigitalSignage {
  if_cover_child_scope?: boolean;
  enable?: boolean;
  mute?: boolean;
  start_display?: number;
  stop_display?: number;
  materials?: {
    id?: string;
    name?: string;
    material_type?: 1 | 2 | 3;
    url?: string;
    duration?: number;
    cover?: string;
    md5?: string;
    vid?: string;
    size?: string;
  }[];
}

export interface RoomLevel {
  room_level_id?: string;
  name?: string;
  parent_id?: string;
  path?: string[];
  has_child?: boolean;
  custom_group_id?: string;
}

export interface RoomStatus {
  status: boolean;
  schedule_status?: boolean;
  /** int64 */
  disable_start_time?: string;
  /** int64 */
  disable_end_time?: string;
  disable_reason?: string;
  contact_ids?: string[];
  disable_notice?: boolean;
  resume_notice?: boolean;
}

export interface ScenarioContext {
  plugins?: {
    key?: string;
  }[];
  object?: {
    type?: 'DOC' | 'USER' | 'EMAIL' | 'MESSAGE' | 'MESSAGE_COLLECTION' | 'TASK' | 'SCHEDULE' | 'MEETING';
    biz_id?: string;
  };
  work_mode?: number;
  scenario?: 'IM' | 'Doc' | 'Sheet' | 'Base' | 'VC' | 'Calendar' | 'Email' | 'Meego';
  extra?: {
    vc_meeting_id?: string;
    vc_locale?: string;
    vc_applink_host?: string;
    vc_app_version?: string;
    vc_feature_config?: string;
    quick_execute_param_rich_tag?: string;
  };
  system_info?: SystemInfo;
}

export interface ScenarioContextInput {
  plugins?: {
    key?: string;
  }[];
  work_mode?: number;
  scenario?: 'IM' | 'Doc' | 'Sheet' | 'Base' | 'VC' | 'Calendar' | 'Email' | 'MediaView';
  session_id?: string;
  upload_objects?: {
    biz_id?: string;
    type?: string;
  }[];
  system_info?: SystemInfo;
}

export interface ScopeConfig {
  scope_type: 1 | 2;
  scope_id: string;
  scope_config?: RoomConfig;
}

export interface SecuritySetting {
  security_level?: 1 | 2 | 3 | 4 | (number & {});
  /** 0–200 items */
  group_ids?: string[];
  /** 0–200 items */
  user_ids?: UserId[];
  /** 0–200 items */
  room_ids?: string[];
  has_set_security_contacts_and_group?: boolean;
}

export interface SubscribeDepartment {
  department_id: string;
  department_name?: string;
}

export interface SubscribeUser {
  user_id: string;
  user_name?: string;
}

export interface SystemInfo {
  lang?: string;
  brand?: string;
  locale?: string;
  session_id?: string;
  app_version?: string;
}

export interface TranscriptReceivedItem {
  speaker?: BotOperator;
  text?: string;
  language?: string;
  start_time_ms?: string;
  end_time_ms?: string;
  sentence_id?: string;
}

export type UserIdType = 'user_id' | 'union_id' | 'open_id';

export interface WebinarSetting {
  webinar_type?: 1 | 2 | (number & {});
}
