// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  AntiCheatConfig,
  ClockInAbnormalSettings,
  FreeClockSetting,
  FreePunchCfg,
  GroupLocation,
  GroupMeta,
  LeaveNeedPunchCfg,
  Machine,
  MemberStatusChange,
  NeedPunchMember,
  OvertimeClockCfg,
  PunchMember,
  PunchSpecialDateShift,
} from '../types.ts';

export interface CreateInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
    dept_type: 'open_id';
  };
  data: {
    group: {
      group_id?: string;
      group_name: string;
      time_zone: string;
      bind_dept_ids?: string[];
      except_dept_ids?: string[];
      bind_user_ids?: string[];
      except_user_ids?: string[];
      group_leader_ids: string[];
      sub_group_leader_ids?: string[];
      allow_out_punch?: boolean;
      out_punch_need_approval?: boolean;
      out_punch_need_post_approval?: boolean;
      out_punch_need_remark?: boolean;
      out_punch_need_photo?: boolean;
      out_punch_allowed_hide_addr?: boolean;
      out_punch_allowed_adjust_addr?: boolean;
      adjust_range?: number;
      allow_pc_punch?: boolean;
      allow_remedy?: boolean;
      remedy_limit?: boolean;
      remedy_limit_count?: number;
      remedy_date_limit?: boolean;
      remedy_date_num?: number;
      allow_remedy_type_lack?: boolean;
      allow_remedy_type_late?: boolean;
      allow_remedy_type_early?: boolean;
      allow_remedy_type_normal?: boolean;
      show_cumulative_time?: boolean;
      show_over_time?: boolean;
      hide_staff_punch_time?: boolean;
      hide_clock_in_rule?: boolean;
      face_punch?: boolean;
      face_punch_cfg?: 1 | 2 | (number & {});
      face_live_need_action?: boolean;
      face_downgrade?: boolean;
      replace_basic_pic?: boolean;
      anti_cheat_punch_config?: {
        intercept_suspected_cheat_punch: boolean;
        check_cheat_software_punch?: boolean;
        check_buddy_punch?: boolean;
        check_simulate_wifi_punch?: boolean;
        check_change_device_punch?: boolean;
        /** 1–3 */
        allow_change_device_num?: number;
        /** 1–2 */
        suspected_cheat_handle_method?: 1 | 2;
      };
      machines?: Machine[];
      gps_range?: number;
      locations?: {
        location_name: string;
        location_type: 1 | 2 | 8 | (number & {});
        latitude?: number;
        longitude?: number;
        ssid?: string;
        bssid?: string;
        map_type?: 1 | 2 | (number & {});
        address?: string;
        ip?: string;
        feature?: string;
        gps_range?: number;
      }[];
      group_type: 1 | 2 | 3 | (number & {});
      punch_day_shift_ids: string[];
      free_punch_cfg?: {
        free_start_time: string;
        free_end_time: string;
        punch_day: number;
        work_day_no_punch_as_lack?: boolean;
        work_hours_demand?: boolean;
        work_hours?: number;
        free_clock_setting?: FreeClockSetting;
      };
      calendar_id: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
      need_punch_special_days?: PunchSpecialDateShift[];
      no_need_punch_special_days?: PunchSpecialDateShift[];
      work_day_no_punch_as_lack?: boolean;
      effect_now?: boolean;
      remedy_period_type?: 1 | 2 | (number & {});
      remedy_period_custom_date?: number;
      punch_type?: 1 | 2 | 4 | 8 | (number & {});
      rest_clockIn_need_approval?: boolean;
      clockIn_need_photo?: boolean;
      member_status_change?: MemberStatusChange;
      leave_need_punch?: boolean;
      leave_need_punch_cfg?: LeaveNeedPunchCfg;
      go_out_need_punch?: 0 | 1 | 2 | (number & {});
      go_out_need_punch_cfg?: LeaveNeedPunchCfg;
      travel_need_punch?: 0 | 1 | 2 | (number & {});
      travel_need_punch_cfg?: LeaveNeedPunchCfg;
      need_punch_members?: PunchMember[];
      no_need_punch_members?: PunchMember[];
      save_auto_changes?: boolean;
      org_change_auto_adjust?: boolean;
      bind_default_dept_ids?: string[];
      bind_default_user_ids?: string[];
      overtime_clock_cfg?: OvertimeClockCfg;
      new_calendar_id?: string;
      allow_apply_punch?: boolean;
      clock_in_abnormal_settings?: ClockInAbnormalSettings;
    };
    operator_id?: string;
  };
}

export interface CreateOutput {
  group?: {
    group_id?: string;
    group_name: string;
    time_zone: string;
    bind_dept_ids?: string[];
    except_dept_ids?: string[];
    bind_user_ids?: string[];
    except_user_ids?: string[];
    group_leader_ids: string[];
    sub_group_leader_ids?: string[];
    allow_out_punch?: boolean;
    out_punch_need_approval?: boolean;
    out_punch_need_post_approval?: boolean;
    out_punch_need_remark?: boolean;
    out_punch_need_photo?: boolean;
    out_punch_allowed_hide_addr?: boolean;
    out_punch_allowed_adjust_addr?: boolean;
    adjust_range?: number;
    allow_pc_punch?: boolean;
    allow_remedy?: boolean;
    remedy_limit?: boolean;
    remedy_limit_count?: number;
    remedy_date_limit?: boolean;
    remedy_date_num?: number;
    allow_remedy_type_lack?: boolean;
    allow_remedy_type_late?: boolean;
    allow_remedy_type_early?: boolean;
    allow_remedy_type_normal?: boolean;
    show_cumulative_time?: boolean;
    show_over_time?: boolean;
    hide_staff_punch_time?: boolean;
    hide_clock_in_rule?: boolean;
    face_punch?: boolean;
    face_punch_cfg?: 1 | 2 | (number & {});
    face_live_need_action?: boolean;
    face_downgrade?: boolean;
    replace_basic_pic?: boolean;
    anti_cheat_punch_config?: AntiCheatConfig;
    machines?: Machine[];
    gps_range?: number;
    locations?: GroupLocation[];
    group_type: 0 | 2 | 3 | (number & {});
    punch_day_shift_ids: string[];
    free_punch_cfg?: FreePunchCfg;
    calendar_id: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
    need_punch_special_days?: PunchSpecialDateShift[];
    no_need_punch_special_days?: PunchSpecialDateShift[];
    work_day_no_punch_as_lack?: boolean;
    effect_now?: boolean;
    remedy_period_type?: number;
    remedy_period_custom_date?: number;
    punch_type?: 1 | 2 | 4 | 8 | (number & {});
    effect_time?: string;
    fixshift_effect_time?: string;
    member_effect_time?: string;
    rest_clockIn_need_approval?: boolean;
    clockIn_need_photo?: boolean;
    member_status_change?: MemberStatusChange;
    leave_need_punch?: boolean;
    leave_need_punch_cfg?: LeaveNeedPunchCfg;
    go_out_need_punch?: number;
    go_out_need_punch_cfg?: LeaveNeedPunchCfg;
    travel_need_punch?: number;
    travel_need_punch_cfg?: LeaveNeedPunchCfg;
    need_punch_members?: NeedPunchMember[];
    no_need_punch_members?: NeedPunchMember[];
    save_auto_changes?: boolean;
    org_change_auto_adjust?: boolean;
    bind_default_dept_ids?: string[];
    bind_default_user_ids?: string[];
    overtime_clock_cfg?: OvertimeClockCfg;
    new_calendar_id?: string;
    allow_apply_punch?: boolean;
    clock_in_abnormal_settings?: ClockInAbnormalSettings;
  };
}

/**
 * 创建或修改考勤组 · Create or modify attendance groups
 * - POST /open-apis/attendance/v1/groups
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'attendance.v1.group.create', method: 'POST', path: '/open-apis/attendance/v1/groups', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    group_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除考勤组 · Delete attendance group
 * - DELETE /open-apis/attendance/v1/groups/:group_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'attendance.v1.group.delete', method: 'DELETE', path: '/open-apis/attendance/v1/groups/:group_id', tokens: 't', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    group_id: string;
  };
  params: {
    employee_type: 'employee_id' | 'employee_no';
    dept_type: 'open_id';
  };
}

export interface GetOutput {
  group_id?: string;
  group_name: string;
  time_zone: string;
  bind_dept_ids?: string[];
  except_dept_ids?: string[];
  bind_user_ids?: string[];
  except_user_ids?: string[];
  group_leader_ids: string[];
  sub_group_leader_ids?: string[];
  allow_out_punch?: boolean;
  out_punch_need_approval?: boolean;
  out_punch_need_post_approval?: boolean;
  out_punch_need_remark?: boolean;
  out_punch_need_photo?: boolean;
  out_punch_allowed_hide_addr?: boolean;
  out_punch_allowed_adjust_addr?: boolean;
  adjust_range?: number;
  allow_pc_punch?: boolean;
  allow_remedy?: boolean;
  remedy_limit?: boolean;
  remedy_limit_count?: number;
  remedy_date_limit?: boolean;
  remedy_date_num?: number;
  allow_remedy_type_lack?: boolean;
  allow_remedy_type_late?: boolean;
  allow_remedy_type_early?: boolean;
  allow_remedy_type_normal?: boolean;
  show_cumulative_time?: boolean;
  show_over_time?: boolean;
  hide_staff_punch_time?: boolean;
  hide_clock_in_rule?: boolean;
  face_punch?: boolean;
  face_punch_cfg?: 1 | 2 | (number & {});
  face_live_need_action?: boolean;
  face_downgrade?: boolean;
  replace_basic_pic?: boolean;
  anti_cheat_punch_config?: AntiCheatConfig;
  machines?: Machine[];
  gps_range?: number;
  locations?: GroupLocation[];
  group_type: 0 | 2 | 3 | (number & {});
  punch_day_shift_ids: string[];
  free_punch_cfg?: FreePunchCfg;
  calendar_id: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
  need_punch_special_days?: PunchSpecialDateShift[];
  no_need_punch_special_days?: PunchSpecialDateShift[];
  work_day_no_punch_as_lack?: boolean;
  remedy_period_type?: 1 | 2 | (number & {});
  remedy_period_custom_date?: number;
  punch_type?: number;
  effect_time?: string;
  fixshift_effect_time?: string;
  member_effect_time?: string;
  rest_clockIn_need_approval?: boolean;
  clockIn_need_photo?: boolean;
  member_status_change?: MemberStatusChange;
  leave_need_punch?: boolean;
  leave_need_punch_cfg?: LeaveNeedPunchCfg;
  go_out_need_punch?: number;
  go_out_need_punch_cfg?: LeaveNeedPunchCfg;
  travel_need_punch?: number;
  travel_need_punch_cfg?: LeaveNeedPunchCfg;
  need_punch_members?: PunchMember[];
  no_need_punch_members?: PunchMember[];
  save_auto_changes?: boolean;
  org_change_auto_adjust?: boolean;
  bind_default_dept_ids?: string[];
  bind_default_user_ids?: string[];
  overtime_clock_cfg?: OvertimeClockCfg;
  new_calendar_id?: string;
  allow_apply_punch?: boolean;
  clock_in_abnormal_settings?: ClockInAbnormalSettings;
}

/**
 * 按 ID 查询考勤组 · Query attendance group by ID
 * - GET /open-apis/attendance/v1/groups/:group_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'attendance.v1.group.get', method: 'GET', path: '/open-apis/attendance/v1/groups/:group_id', tokens: 't', tier: 9 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  group_list?: GroupMeta[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询所有考勤组 · Query all attendance groups
 * - GET /open-apis/attendance/v1/groups
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'group_list'> = { id: 'attendance.v1.group.list', method: 'GET', path: '/open-apis/attendance/v1/groups', tokens: 't', tier: 9, paged: true, items: 'group_list' };

export interface ListUserInput {
  path: {
    group_id: string;
  };
  params: {
    employee_type: string;
    dept_type: string;
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
    member_clock_type: number;
  };
}

export interface ListUserOutput {
  users?: {
    user_id?: string;
    department_ids?: string[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询考勤组下所有成员 · Query all members in the attendance group
 * - GET /open-apis/attendance/v1/groups/:group_id/list_user
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user
 */
export const listUser: PagedApiDefinition<ListUserInput, ListUserOutput, 'users'> = { id: 'attendance.v1.group.listUser', method: 'GET', path: '/open-apis/attendance/v1/groups/:group_id/list_user', tokens: 'tu', tier: 9, paged: true, items: 'users' };

export interface SearchInput {
  data: {
    group_name: string;
    exactly_matched?: boolean;
  };
}

export interface SearchOutput {
  group_list?: GroupMeta[];
}

/**
 * 按名称查询考勤组 · Query attendance group by name
 * - POST /open-apis/attendance/v1/groups/search
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'attendance.v1.group.search', method: 'POST', path: '/open-apis/attendance/v1/groups/search', tokens: 't', tier: 9 };
