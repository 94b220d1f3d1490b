// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AntiCheatConfig {
  intercept_suspected_cheat_punch: boolean;
  check_cheat_software_punch?: boolean;
  check_buddy_punch?: boolean;
  check_simulate_wifi_punch?: boolean;
  check_change_device_punch?: boolean;
  allow_change_device_num?: number;
  suspected_cheat_handle_method?: 1 | 2;
}

export type CheckDateType = 'PeriodTime' | 'CreateTime' | 'UpdateTime';

export type CheckInResult = 'NoNeedCheck' | 'SystemCheck' | 'Normal' | 'Early' | 'Late' | 'Lack' | 'Todo';

export type CheckInResultSupplement = 
  | 'None'
  | 'ManagerModification'
  | 'CardReplacement'
  | 'ShiftChange'
  | 'Travel'
  | 'Leave'
  | 'GoOut'
  | 'CardReplacementApplication'
  | 'FieldPunch';

export type CheckResult = 
  | 'NoNeedCheck'
  | 'SystemCheck'
  | 'Normal'
  | 'Early'
  | 'Late'
  | 'SeriousLate'
  | 'Lack'
  | 'Invalid'
  | 'None'
  | 'Todo';

export interface ClockInAbnormalSettings {
  ignore_until_latest_clockout?: boolean;
}

export type EmployeeType = 'employee_id' | 'employee_no' | 'open_id';

export interface FlexibleRule {
  flexible_early_minutes: number;
  flexible_late_minutes: number;
}

export interface FreeClockSetting {
  clock_mode?: number;
  clock_internal_hhmm?: number;
}

export interface FreePunchCfg {
  free_start_time: string;
  free_end_time: string;
  punch_day: number;
  work_day_no_punch_as_lack?: boolean;
  work_hours_demand?: boolean;
  work_hours?: number;
  free_clock_setting?: FreeClockSetting;
}

export interface GroupLocation {
  location_id?: string;
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
}

export interface GroupMeta {
  group_id: string;
  group_name: string;
}

export interface I18nNames {
  ch?: string;
  en?: string;
  ja?: string;
}

export interface LateOffLateOnRule {
  late_off_minutes: number;
  late_on_minutes: number;
}

export interface LateOffLateOnSetting {
  /** default 0 */
  late_off_base_on_time_type?: 0 | 1;
  /** default 0 */
  late_on_base_on_time_type?: 0 | 1;
}

export interface LeaveNeedPunchCfg {
  late_minutes_as_late?: number;
  late_minutes_as_lack?: number;
  early_minutes_as_early?: number;
  early_minutes_as_lack?: number;
  not_during_shift?: boolean;
}

export interface Machine {
  machine_sn: string;
  machine_name: string;
}

export interface MemberStatusChange {
  onboarding_on_no_need_punch?: boolean;
  onboarding_off_no_need_punch?: boolean;
  offboarding_on_no_need_punch?: boolean;
  offboarding_off_no_need_punch?: boolean;
}

export interface NeedPunchMember {
  /** default 0 */
  rule_scope_type?: number;
  scope_group_list?: ScopeGroup;
}

export interface OvertimeClockCfg {
  allow_punch_approval?: boolean;
  need_clock_over_time_start_and_end?: boolean;
}

export interface OvertimeRule {
  on_overtime: string;
  off_overtime: string;
}

export interface PunchMember {
  /** default 0 */
  rule_scope_type?: 0 | 1 | 2 | (number & {});
  scope_group_list?: ScopeGroup;
}

export interface PunchSpecialDateShift {
  punch_day: number;
  shift_id: string;
}

export interface PunchTimeRule {
  on_time: string;
  off_time: string;
  late_minutes_as_late: number;
  late_minutes_as_lack: number;
  on_advance_minutes: number;
  early_minutes_as_early: number;
  early_minutes_as_lack: number;
  off_delay_minutes: number;
  late_minutes_as_serious_late?: number;
  no_need_on?: boolean;
  no_need_off?: boolean;
}

export interface PunchTimeSimpleRule {
  on_time: string;
  off_time: string;
}

export interface RegionPlace {
  region_level?: string;
  region_id?: string;
}

export interface RestRule {
  rest_begin_time: string;
  rest_end_time: string;
}

export interface RestTimeFlexibleConfig {
  need_flexible?: boolean;
  late_mins?: number;
}

export interface ScopeGroup {
  scope_value_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 100 | (number & {});
  operation_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
  right?: {
    key?: string;
    name?: string;
  }[];
  member_ids?: string[];
  custom_field_ID?: string;
  custom_field_obj_type?: 'Employment' | 'Person' | (string & {});
}

export interface Shift {
  shift_id: string;
  shift_name: string;
  punch_times: number;
  sub_shift_leader_ids?: string[];
  is_flexible?: boolean;
  flexible_minutes?: number;
  flexible_rule?: FlexibleRule[];
  no_need_off?: boolean;
  punch_time_rule: PunchTimeRule[];
  late_off_late_on_rule?: LateOffLateOnRule[];
  rest_time_rule?: RestRule[];
  overtime_rule?: OvertimeRule[];
  day_type?: 1 | 2 | (number & {});
  overtime_rest_time_rule?: RestRule[];
  late_minutes_as_serious_late?: number;
  shift_middle_time_rule?: ShiftMiddleTimeRule;
  shift_attendance_time_config?: ShiftAttendanceTimeConfig;
  late_off_late_on_setting?: LateOffLateOnSetting;
  id?: string;
  rest_time_flexible_configs?: RestTimeFlexibleConfig[];
}

export interface ShiftAttendanceTimeConfig {
  /** default 1 */
  attendance_time?: number;
  /** default 1 */
  on_attendance_time?: number;
  /** default 1 */
  off_attendance_time?: number;
}

export interface ShiftMiddleTimeRule {
  /** default 0 */
  middle_time_type?: 0 | 1 | 2 | 3;
  fixed_middle_time?: string;
}

export interface UserApproval {
  user_id: string;
  date: string;
  outs?: {
    approval_id?: string;
    uniq_id: string;
    unit: 1 | 2 | 3 | 4;
    interval: number;
    start_time: string;
    end_time: string;
    i18n_names: I18nNames;
    default_locale: string;
    reason: string;
    approve_pass_time?: string;
    approve_apply_time?: string;
    idempotent_id?: string;
    correct_process_id?: string[];
    cancel_process_id?: string[];
    process_id?: string[];
  }[];
  leaves?: {
    approval_id?: string;
    uniq_id?: string;
    unit: 1 | 2 | 3 | 4;
    interval: number;
    start_time: string;
    end_time: string;
    i18n_names: I18nNames;
    default_locale: 'ch' | 'en' | 'ja';
    reason: string;
    approve_pass_time?: string;
    approve_apply_time?: string;
    idempotent_id?: string;
    leave_detail_range_objs?: {
      day?: number;
      time_ranges?: {
        start_time_stamp?: number;
        end_time_stamp?: number;
      }[];
    }[];
  }[];
  overtime_works?: {
    approval_id?: string;
    duration: number;
    unit: 1 | 2 | 3 | 4;
    category: 1 | 2 | 3;
    type: 0 | 1 | 2 | 3;
    start_time: string;
    end_time: string;
    reason?: string;
    idempotent_id?: string;
    correct_process_id?: string[];
    cancel_process_id?: string[];
    process_id?: string[];
  }[];
  trips?: {
    approval_id?: string;
    start_time: string;
    end_time: string;
    reason: string;
    approve_pass_time: string;
    approve_apply_time: string;
    idempotent_id?: string;
    correct_process_id?: string[];
    cancel_process_id?: string[];
    process_id?: string[];
    departure?: RegionPlace;
    destinations?: RegionPlace[];
    transportation?: number[];
    trip_type?: 1 | 2 | (number & {});
    remarks?: string;
  }[];
  time_zone?: string;
}

export interface UserDailyShift {
  group_id: string;
  shift_id: string;
  month: number;
  user_id: string;
  day_no: number;
  is_clear_schedule?: boolean;
}

export interface UserFlow {
  user_id: string;
  creator_id: string;
  location_name: string;
  check_time: string;
  comment: string;
  record_id?: string;
  longitude?: number;
  latitude?: number;
  ssid?: string;
  bssid?: string;
  is_field?: boolean;
  is_wifi?: boolean;
  type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  photo_urls?: string[];
  device_id?: string;
  check_result?: CheckResult;
  external_id?: string;
  idempotent_id?: string;
  create_time?: string;
}

export type UserIdType = 'open_id' | 'people_corehr_id' | 'union_id' | 'user_id';

export interface UserSetting {
  user_id: string;
  face_key: string;
  face_key_update_time?: string;
}

export interface UserTaskRemedy {
  user_id: string;
  remedy_date: number;
  punch_no: 0 | 1 | 2 | (number & {});
  work_type: 1 | 2 | (number & {});
  approval_id?: string;
  remedy_time: string;
  status?: 0 | 1 | 2 | 3 | 4;
  reason: string;
  time?: string;
  time_zone?: string;
  create_time?: string;
  update_time?: string;
}
